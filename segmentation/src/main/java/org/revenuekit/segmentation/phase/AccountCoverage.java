package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableSortedMap;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.SellerId;

/**
 * How much is known of an account, and through whom.
 *
 * @param account which account
 * @param known how many of the criteria up to the next phase are known to be met or not, be it that absence is an
 *     answer
 * @param asked how many criteria there are up to the next phase, or in all if the account is in the highest
 * @param answered how many criteria of the model are answered with yes or no by what was seen
 * @param questions how many criteria the model has
 * @param reporters how many records that are seen each seller reported
 * @param unreported how many records that are seen name no reporter, such as those of a system
 */
public record AccountCoverage(
        AccountId account,
        int known,
        int asked,
        int answered,
        int questions,
        ImmutableSortedMap<SellerId, Long> reporters,
        long unreported) {
    /**
     * Returns how well the way to the next phase is known.
     *
     * @return the known criteria over those asked
     */
    public Ratio coverage() {
        return Ratio.of(known, asked);
    }

    /**
     * Returns how far the hearing sheet is filled in (ヒアリングシート記入率): only with answers, never by absence.
     *
     * @return the answered questions over all
     */
    public Ratio fillRate() {
        return Ratio.of(answered, questions);
    }

    /**
     * Returns how many records that are seen name a reporter.
     *
     * @return 0 or more
     */
    public long reported() {
        return reporters.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns whether all that people know of it comes from one of them (属人的).
     *
     * @return true if the records that name a reporter name the same one
     */
    public boolean isOfOneReporter() {
        return reporters.size() == 1;
    }
}
