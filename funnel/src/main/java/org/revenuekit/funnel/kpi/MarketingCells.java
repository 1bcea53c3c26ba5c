package org.revenuekit.funnel.kpi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.process.ChannelId;

/** Sorts facts into cells, and links each to the month in which its spend brings results. */
final class MarketingCells {
    /** A channel, or none for what all share, and a month. */
    private record Place(Optional<ChannelId> channel, YearMonth month) {
        private static final Comparator<Place> ORDER = Comparator.comparing(
                        (Place place) -> place.channel().map(ChannelId::value).orElse("")) // which no channel has
                .thenComparing(Place::month);
    }

    private final MarketingPolicy policy;
    private final AsOf asOf;
    private final Map<Place, MonthSums> sums = new TreeMap<>(Place.ORDER);

    private MarketingCells(MarketingPolicy policy, AsOf asOf) {
        this.policy = policy;
        this.asOf = asOf;
    }

    static ImmutableList<MarketingCell> of(MarketingPolicy policy, MarketingFacts facts, Span period, AsOf asOf) {
        MarketingCells cells = new MarketingCells(policy, asOf);
        facts.channels().stream()
                .filter(line -> isSeen(line, asOf))
                .forEach(line ->
                        cells.at(Optional.of(line.channel()), line.month()).add(line));
        facts.costs().stream()
                .filter(cost -> cells.counts(cost))
                .forEach(cost -> cells.at(cost.channel(), cost.month()).add(cost));
        return cells.within(period);
    }

    static boolean isSeen(ChannelFacts line, AsOf asOf) {
        return line.recordedOn()
                .map(recorded -> asOf.sees(line.month().atDay(1), recorded))
                .orElseGet(() -> asOf.sees(line.month().atDay(1)));
    }

    private boolean counts(AcquisitionCost cost) {
        return policy.acquisitionCosts().contains(cost.category())
                && asOf.sees(cost.month().atDay(1));
    }

    private MonthSums at(Optional<ChannelId> channel, YearMonth month) {
        return sums.computeIfAbsent(new Place(channel, month), place -> new MonthSums(policy, channel.isEmpty()));
    }

    private ImmutableList<MarketingCell> within(Span period) {
        Map<Place, Map<MarketingPart, BigDecimal>> known = new TreeMap<>(Place.ORDER);
        sums.forEach((place, month) -> known.put(place, month.known()));
        ImmutableList.Builder<MarketingCell> cells = ImmutableList.builder();
        known.forEach((place, own) -> {
            if (period.contains(place.month().atDay(1))) {
                int lag = place.channel().map(policy::lagOf).orElse(0);
                Place later = new Place(place.channel(), place.month().plusMonths(lag));
                cells.add(new MarketingCell(
                        place.channel(), place.month(), own, known.getOrDefault(later, ImmutableMap.of())));
            }
        });
        return cells.build();
    }
}
