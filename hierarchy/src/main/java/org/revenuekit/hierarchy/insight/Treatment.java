package org.revenuekit.hierarchy.insight;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.time.Span;

/**
 * A fact: how an account is treated in one respect, and when. An account may have several at a time, such as contracts.
 *
 * @param account the account
 * @param aspect in which respect
 * @param value what it is granted
 * @param validity when; half-open, open ends allowed
 */
public record Treatment(AccountId account, Aspect aspect, TreatmentValue value, Span validity) {
    /**
     * Checks that all parts are there.
     *
     * @param account the account
     * @param aspect in which respect
     * @param value what it is granted
     * @param validity when
     */
    public Treatment {
        requireNonNull(account, "account");
        requireNonNull(aspect, "aspect");
        requireNonNull(value, "value");
        requireNonNull(validity, "validity");
    }

    /**
     * A treatment that is a number, valid without ends.
     *
     * @param account the account
     * @param aspect in which respect
     * @param number the number
     * @return the fact
     */
    public static Treatment of(AccountId account, Aspect aspect, BigDecimal number) {
        return new Treatment(account, aspect, new TreatmentValue.Amount(number), Span.always());
    }

    /**
     * A treatment that is a day, valid without ends.
     *
     * @param account the account
     * @param aspect in which respect
     * @param date the day
     * @return the fact
     */
    public static Treatment of(AccountId account, Aspect aspect, LocalDate date) {
        return new Treatment(account, aspect, new TreatmentValue.Day(date), Span.always());
    }

    /**
     * A treatment that is a text, valid without ends.
     *
     * @param account the account
     * @param aspect in which respect
     * @param text the text
     * @return the fact
     */
    public static Treatment of(AccountId account, Aspect aspect, String text) {
        return new Treatment(account, aspect, new TreatmentValue.Words(text), Span.always());
    }

    /**
     * Returns the same with another validity.
     *
     * @param validity when; half-open, open ends allowed
     * @return a copy
     */
    public Treatment withValidity(Span validity) {
        return new Treatment(account, aspect, value, validity);
    }
}
