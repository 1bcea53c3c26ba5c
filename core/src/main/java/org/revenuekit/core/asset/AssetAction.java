package org.revenuekit.core.asset;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.opportunity.OpportunityId;

/**
 * Something is decided about an asset (納入商品), to take effect on a day: a line of a log to which lines are only added.
 * What was wrong is put right by a further line, never by a change of the old one.
 */
@Value.Immutable
public abstract class AssetAction implements WithAssetAction {
    AssetAction() {}

    /**
     * Returns an action decided on the day on which it takes effect.
     *
     * @param asset to what
     * @param day decided, recorded and effective on which day
     * @param change what it does
     * @return the action
     * @throws IllegalArgumentException if the day is not of the years 1 to 9999
     */
    public static AssetAction of(AssetId asset, LocalDate day, AssetChange change) {
        return builder()
                .asset(asset)
                .decidedOn(day)
                .effectiveFrom(day)
                .change(change)
                .build();
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns to what it is done.
     *
     * @return the asset's id
     */
    public abstract AssetId asset();

    /**
     * Returns what it does.
     *
     * @return the change
     */
    public abstract AssetChange change();

    /**
     * Returns when it was decided (決定日): signed, asked for, told.
     *
     * @return the business day
     */
    public abstract LocalDate decidedOn();

    /**
     * Returns from when on it holds (発効日), perhaps long after it was decided, or before.
     *
     * @return the first day
     */
    public abstract LocalDate effectiveFrom();

    /**
     * Returns its place among the actions that take effect on one day.
     *
     * @return a number, lower ones first; 0 by default
     */
    @Value.Default
    public long sequence() {
        return 0;
    }

    /**
     * Returns on which business day it came on record (登録日), if that was another one.
     *
     * @return the day; empty for {@link #decidedOn()}
     */
    public abstract Optional<LocalDate> recordedOn();

    /**
     * Returns from which business day on it is known.
     *
     * @return the day on which it came on record
     */
    public LocalDate knownFrom() {
        return recordedOn().orElseGet(this::decidedOn);
    }

    /**
     * Returns by which order (注文) it was done, if by one.
     *
     * @return the id of the opportunity that was won
     */
    public abstract Optional<OpportunityId> order();

    @Value.Check
    void check() {
        AssetDates.check(effectiveFrom(), "effectiveFrom");
    }

    /** Builds an action; asset, change, decidedOn and effectiveFrom are mandatory. */
    public static final class Builder extends ImmutableAssetAction.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
