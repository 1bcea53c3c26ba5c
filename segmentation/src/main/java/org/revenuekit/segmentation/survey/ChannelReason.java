package org.revenuekit.segmentation.survey;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.observation.ObservationChannel;

/** Why a channel suits a portfolio, or does not. */
public enum ChannelReason {
    /** A seller has few accounts and comes to know each (1人あたりの顧客数が少ない): for hearings. */
    FEW_ACCOUNTS(ObservationChannel.HEARING, null),
    /** A seller has too many accounts to know each (1人あたりの顧客数が多い): for a survey, against hearings. */
    MANY_ACCOUNTS(ObservationChannel.SURVEY, ObservationChannel.HEARING),
    /** Accounts are visited often (訪問頻度が多い): for hearings. */
    FREQUENT_VISITS(ObservationChannel.HEARING, null),
    /** Accounts are visited seldom: against hearings. */
    RARE_VISITS(null, ObservationChannel.HEARING),
    /** Enough accounts leave data in the product or on the web (ウェブデータ): for behaviour. */
    ENOUGH_DATA(ObservationChannel.BEHAVIOUR, null),
    /** Too few accounts leave such data (ウェブデータが不十分): for a survey, against behaviour. */
    LITTLE_DATA(ObservationChannel.SURVEY, ObservationChannel.BEHAVIOUR);

    private final Optional<ObservationChannel> speaksFor;
    private final Optional<ObservationChannel> speaksAgainst;

    ChannelReason(@Nullable ObservationChannel speaksFor, @Nullable ObservationChannel speaksAgainst) {
        this.speaksFor = Optional.ofNullable(speaksFor);
        this.speaksAgainst = Optional.ofNullable(speaksAgainst);
    }

    /**
     * Returns for which channel it speaks.
     *
     * @return the channel, or empty
     */
    public Optional<ObservationChannel> speaksFor() {
        return speaksFor;
    }

    /**
     * Returns against which channel it speaks.
     *
     * @return the channel, or empty
     */
    public Optional<ObservationChannel> speaksAgainst() {
        return speaksAgainst;
    }
}
