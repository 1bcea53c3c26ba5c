package org.revenuekit.segmentation.index;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.observation.ObservedValue;

/**
 * A scale in steps: bins that tile a domain without gap or overlap, so that every number of it is in exactly one. A
 * number outside is not on the scale.
 *
 * @param bins 1 to 1,000, ascending, each beginning where the one before ends; the last includes its end
 */
public record Bins(ImmutableList<Bin> bins) implements Scale {
    private static final int MAX = 1_000;

    /**
     * Checks that they tile the domain.
     *
     * @param bins in ascending order
     * @throws IllegalArgumentException if there is none, or too many, or a gap or an overlap between two
     */
    public Bins {
        requireNonNull(bins, "bins");
        checkArgument(!bins.isEmpty() && bins.size() <= MAX, "there must be 1 to 1000 bins, were %s", bins.size());
        for (int i = 1; i < bins.size(); i++) {
            Bin before = bins.get(i - 1);
            Bin after = bins.get(i);
            int step = before.to().compareTo(after.from());
            checkArgument(step >= 0, "bins must tile the domain, had a gap between %s and %s", before, after);
            checkArgument(step <= 0, "bins must tile the domain, had an overlap between %s and %s", before, after);
        }
    }

    /**
     * Returns a scale in steps.
     *
     * @param bins in ascending order, each beginning where the one before ends
     * @return the scale
     * @throws IllegalArgumentException if there is none, or too many, or a gap or an overlap between two
     */
    public static Bins of(Bin... bins) {
        return new Bins(ImmutableList.copyOf(bins));
    }

    @Override
    public Optional<BigDecimal> pointsOf(ObservedValue value) {
        return value.number()
                .flatMap(number -> bins.stream()
                        .filter(bin -> bin.from().compareTo(number) <= 0 && number.compareTo(bin.to()) < 0)
                        .findFirst()
                        .or(() -> Optional.of(bins.get(bins.size() - 1))
                                .filter(last -> last.to().compareTo(number) == 0))
                        .map(Bin::points));
    }

    @Override
    public Direction direction() {
        return directionOf(bins.stream().map(Bin::points).toList());
    }

    /** Which way points go that stand in the order of the values they are given for. */
    static Direction directionOf(List<BigDecimal> points) {
        boolean rises = false;
        boolean falls = false;
        for (int i = 1; i < points.size(); i++) {
            int step = points.get(i).compareTo(points.get(i - 1));
            rises |= step > 0;
            falls |= step < 0;
        }
        return falls ? rises ? Direction.MIXED : Direction.FALLING : Direction.RISING;
    }
}
