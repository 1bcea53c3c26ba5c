package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.revenuekit.core.measure.Explanation;

/**
 * What one indicator adds to a score.
 *
 * @param group the group of the index
 * @param indicator the indicator and what it is worth alone, as the explanation of the score says
 * @param points what it adds
 * @param observations the observations behind it, as the explanation of the score says, in order of their text
 */
public record Evidence(String group, String indicator, BigDecimal points, ImmutableList<String> observations) {

    /** What adds to a score, the most first; what is not measured or adds nothing is no evidence. */
    static ImmutableList<Evidence> of(Explanation score) {
        List<Evidence> found = new ArrayList<>();
        for (Explanation group : score.parts()) {
            for (Explanation indicator : group.parts()) {
                BigDecimal points = indicator.amount().orElse(BigDecimal.ZERO);
                if (points.signum() > 0) {
                    found.add(new Evidence(
                            group.label(),
                            indicator.label(),
                            points,
                            indicator.parts().stream()
                                    .map(Explanation::label)
                                    .sorted()
                                    .collect(ImmutableList.toImmutableList())));
                }
            }
        }
        found.sort(Comparator.comparing(Evidence::points, Comparator.reverseOrder())
                .thenComparing(Evidence::indicator));
        return ImmutableList.copyOf(found);
    }
}
