package org.revenuekit.funnel.submission;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.LeadId;

/**
 * What a seller said of a lead on a day (ヨミの提出). It stands until something else is said of the lead. A seller takes it
 * back by saying a category that is {@linkplain CategoryRole#OMITTED omitted}.
 *
 * @param lead of whom
 * @param seller who says it, and answers for it
 * @param category how sure
 * @param amount how much, if said
 * @param expectedOn on which day it is expected to be won (受注予定日)
 * @param submittedOn on which day it was said
 */
public record Submission(
        LeadId lead,
        SellerId seller,
        CategoryId category,
        Optional<MoneyFraction> amount,
        LocalDate expectedOn,
        LocalDate submittedOn) {
    /**
     * Checks that nothing is null.
     *
     * @param lead of whom
     * @param seller who says it
     * @param category how sure
     * @param amount how much, if said
     * @param expectedOn on which day it is expected to be won
     * @param submittedOn on which day it was said
     */
    public Submission {
        requireNonNull(lead, "lead");
        requireNonNull(seller, "seller");
        requireNonNull(category, "category");
        requireNonNull(amount, "amount");
        requireNonNull(expectedOn, "expectedOn");
        requireNonNull(submittedOn, "submittedOn");
    }

    /**
     * Returns a submission with an amount.
     *
     * @param lead of whom
     * @param seller who says it
     * @param category how sure
     * @param amount how much
     * @param expectedOn on which day it is expected to be won
     * @param submittedOn on which day it was said
     * @return the submission
     */
    public static Submission of(
            LeadId lead,
            SellerId seller,
            CategoryId category,
            MoneyFraction amount,
            LocalDate expectedOn,
            LocalDate submittedOn) {
        return new Submission(
                lead, seller, category, Optional.of(requireNonNull(amount, "amount")), expectedOn, submittedOn);
    }
}
