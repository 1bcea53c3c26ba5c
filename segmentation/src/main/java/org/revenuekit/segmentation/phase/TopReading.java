package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.SellerId;

/** Tells the top sellers from the others, and what their accounts show. */
final class TopReading {
    private final PhaseKpiPolicy policy;
    private final CriterionCounts counts;

    TopReading(PhaseKpiPolicy policy, CriterionCounts counts) {
        this.policy = policy;
        this.counts = counts;
    }

    TopSellers read(
            KpiGroups<SellerId, PhaseEvents> events,
            ImmutableList<CriterionReading.Answers> answers,
            Attribution<SellerId> leads,
            LocalDate lastDay) {
        Map<SellerId, Integer> promotions = new TreeMap<>();
        answers.forEach(account -> leads.keys(account.account(), lastDay).forEach(seller -> promotions.put(seller, 0)));
        events.groups()
                .forEach(
                        (seller, own) -> promotions.put(seller, own.promotions().size()));
        ImmutableList<SellerId> ranking = promotions.keySet().stream()
                .sorted(comparing((SellerId seller) -> promotions.getOrDefault(seller, 0), reverseOrder())
                        .thenComparing(seller -> seller))
                .collect(toImmutableList());
        int number = numberOfTop(ranking, promotions);
        ImmutableSet<SellerId> top = ImmutableSet.copyOf(ranking.subList(0, number));
        KpiGroups<Boolean, ImmutableList<CriterionHit>> hits = KpiGroups.of(
                answers,
                account -> leads.keys(account.account(), lastDay).stream()
                        .map(top::contains)
                        .collect(toImmutableSet()),
                counts::hits);
        return new TopSellers(
                ranking.subList(0, number), ranking.subList(number, ranking.size()), contrasts(hits.groups()));
    }

    private int numberOfTop(ImmutableList<SellerId> ranking, Map<SellerId, Integer> promotions) {
        int share = policy.topShare()
                .multiply(BigDecimal.valueOf(ranking.size()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        int least = share == 0 ? 1 : Math.max(1, promotions.getOrDefault(ranking.get(share - 1), 0));
        return (int) ranking.stream()
                .filter(seller -> promotions.getOrDefault(seller, 0) >= least)
                .count();
    }

    private ImmutableList<CriterionContrast> contrasts(ImmutableMap<Boolean, ImmutableList<CriterionHit>> hits) {
        ImmutableList<CriterionHit> none = counts.hits(ImmutableList.of());
        ImmutableList<CriterionHit> top = hits.getOrDefault(true, none);
        ImmutableList<CriterionHit> rest = hits.getOrDefault(false, none);
        return IntStream.range(0, none.size())
                .mapToObj(criterion -> new CriterionContrast(top.get(criterion), rest.get(criterion)))
                .sorted(comparing(TopReading::behind, Ratio.byValue()))
                .collect(toImmutableList());
    }

    /** How far the rate of the top sellers is below that of the others: ascending, undefined ones come last. */
    private static Ratio behind(CriterionContrast contrast) {
        return contrast.rest().rate().difference(contrast.top().rate());
    }
}
