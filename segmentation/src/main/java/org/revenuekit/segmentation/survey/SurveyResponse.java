package org.revenuekit.segmentation.survey;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;

/**
 * That an account was asked, and what it answered, if it did. Without an answer it is that it was asked: never a bad
 * answer.
 */
@Value.Immutable
public abstract class SurveyResponse implements WithSurveyResponse {
    SurveyResponse() {}

    /**
     * Returns that an account was asked and has not answered.
     *
     * @param account who
     * @param askedOn when it was asked
     * @return the response
     */
    public static SurveyResponse unanswered(AccountId account, LocalDate askedOn) {
        return builder().account(account).askedOn(askedOn).build();
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
     * Returns who was asked. Several people of one account are several responses.
     *
     * @return the account's id
     */
    public abstract AccountId account();

    /**
     * Returns when it was asked.
     *
     * @return the day
     */
    public abstract LocalDate askedOn();

    /**
     * Returns when it answered.
     *
     * @return the day; empty if it did not
     */
    public abstract Optional<LocalDate> answeredOn();

    /**
     * Returns when the answer was put on record, or, if there is none, that it was asked.
     *
     * @return the day; by default that of the answer, or else of the question
     */
    @Value.Default
    public LocalDate recordedOn() {
        return answeredOn().orElse(askedOn());
    }

    /**
     * Returns what it answered.
     *
     * @return the values by question; a question that is not there was not answered
     */
    public abstract ImmutableMap<QuestionId, ObservedValue> answers();

    /**
     * Returns who of us asked, or should have.
     *
     * @return the seller, if known
     */
    public abstract Optional<SellerId> askedBy();

    /**
     * Returns whether it is seen that the account was asked. Who answers was asked, whatever the day stated.
     *
     * @param asOf from when, and with the knowledge of which day
     * @return true if it was asked not later, which is on record since then if there is an answer
     */
    public boolean isAskingSeen(AsOf asOf) {
        requireNonNull(asOf, "asOf");
        LocalDate asked = earlier(askedOn(), answeredOn().orElse(askedOn()));
        return asOf.sees(asked, answeredOn().isPresent() ? earlier(asked, recordedOn()) : recordedOn());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * Returns whether it is seen that the account answered.
     *
     * @param asOf from when, and with the knowledge of which day
     * @return true if it answered, and that was neither given nor recorded later
     */
    public boolean isAnswerSeen(AsOf asOf) {
        requireNonNull(asOf, "asOf");
        return answeredOn().filter(day -> asOf.sees(day, recordedOn())).isPresent();
    }

    /** Builds a response; the account and the day on which it was asked are mandatory. */
    public static final class Builder extends ImmutableSurveyResponse.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
