package org.revenuekit.segmentation.survey;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Ratio;

/**
 * Who intends what (意向).
 *
 * @param purpose cross-sell, up-sell or referral
 * @param answered the accounts that said anything of it, in order of their ids
 * @param intending those of them of which at least one answer says so, in the same order
 */
public record Intention(QuestionPurpose purpose, ImmutableSet<AccountId> answered, ImmutableSet<AccountId> intending) {
    /**
     * Checks that all parts are there.
     *
     * @param purpose cross-sell, up-sell or referral
     * @param answered the accounts that said anything of it
     * @param intending those of them of which at least one answer says so
     */
    public Intention {
        requireNonNull(purpose, "purpose");
        requireNonNull(answered, "answered");
        requireNonNull(intending, "intending");
    }

    /**
     * Returns how many intend it.
     *
     * @return intending / answered
     */
    public Ratio rate() {
        return Ratio.of(intending.size(), answered.size());
    }

    @Override
    public int hashCode() {
        return Objects.hash(purpose.name(), answered, intending); // an enum's own hash differs between launches
    }
}
