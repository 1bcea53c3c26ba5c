package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetHistories;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.asset.AssetPolicy;
import org.revenuekit.core.asset.AssetTracking;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.asset.CalendarEntry;
import org.revenuekit.core.asset.RenewalDue;
import org.revenuekit.core.asset.RenewalStatus;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.hierarchy.whitespace.WhiteSpaceFacts;

/**
 * What is known of assets at a point in time, from rows of periods and from the log of decisions.
 *
 * @param data what was read
 * @param histories what follows from the log; empty if there is none
 * @param periods what is paid for on which days, first as rows state it, then as the log does
 * @param asOf the point in time
 */
public record RevenueFacts(
        DataSet data, Optional<AssetHistories> histories, ImmutableList<AssetPeriod> periods, AsOf asOf) {
    /** Checks that nothing is null. */
    public RevenueFacts {
        requireNonNull(data, "data");
        requireNonNull(histories, "histories");
        requireNonNull(periods, "periods");
        requireNonNull(asOf, "asOf");
    }

    /**
     * Follows the log.
     *
     * @param data what was read
     * @param asOf the point in time
     * @return the facts
     */
    public static RevenueFacts of(DataSet data, AsOf asOf) {
        return of(data, asOf, asOf.date());
    }

    /** The facts of a point in time, where rows that state months are counted back from a later date. */
    static RevenueFacts of(DataSet data, AsOf asOf, LocalDate date) {
        Optional<AssetHistories> histories = Optional.of(data.assetActions())
                .filter(log -> !log.isEmpty())
                .map(log -> AssetTracking.of(AssetPolicy.standard()).follow(log, asOf));
        return new RevenueFacts(
                data,
                histories,
                Stream.concat(
                                data.assetPeriods(date).stream(),
                                histories.stream().flatMap(known -> known.periods().stream()))
                        .collect(ImmutableList.toImmutableList()),
                asOf);
    }

    /** What is still to be renewed, or was not, whose last day to decide is before a day. */
    ImmutableList<RenewalDue> renewals(LocalDate until) {
        return Stream.concat(
                        data.renewals(asOf).stream(),
                        histories.stream()
                                .flatMap(known -> known.renewals(Span.until(until)).list().stream()
                                        .filter(entry -> isToCome(entry.status()))
                                        .map(CalendarEntry::due)))
                .collect(ImmutableList.toImmutableList());
    }

    /** What ran out until the date, that day included, whether it was renewed or not. */
    ImmutableList<RenewalDue> pastRenewals() {
        return Stream.concat(
                        data.pastRenewals(asOf).stream(),
                        histories.stream()
                                .flatMap(known ->
                                        known.renewals(Span.until(asOf.date().plusDays(1))).dues().stream()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isToCome(RenewalStatus status) {
        return switch (status) {
            case NOTICE_OPEN, NOTICE_PASSED, OVERDUE -> true;
            case REFUSED, RENEWED -> false;
        };
    }

    /**
     * Returns what a white-space analysis looks at: what is paid for again and again is an asset, too.
     *
     * @return the facts
     */
    public WhiteSpaceFacts whiteSpaceFacts() {
        WhiteSpaceFacts facts = data.whiteSpaceFacts();
        ImmutableList<Asset> more = Stream.concat(
                        data.subscribedAssets(asOf).stream(),
                        histories.stream().flatMap(known -> known.assets().stream()))
                .collect(ImmutableList.toImmutableList());
        return more.isEmpty()
                ? facts
                : facts.toBuilder()
                        .assets(Assets.of(Stream.concat(facts.assets().list().stream(), more.stream())
                                .toList()))
                        .build();
    }
}
