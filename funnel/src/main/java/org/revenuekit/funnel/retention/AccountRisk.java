package org.revenuekit.funnel.retention;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;

/**
 * How likely each account is to leave (解約リスク), by whatever knows it, such as a health score. As it may carry user code,
 * it is no definition; its reference stands for it.
 */
public final class AccountRisk {
    private final DefinitionRef ref;
    private final Function<? super AccountId, Optional<Ratio>> risk;

    private AccountRisk(DefinitionRef ref, Function<? super AccountId, Optional<Ratio>> risk) {
        this.ref = ref;
        this.risk = risk;
    }

    /**
     * Returns a risk.
     *
     * @param ref what stands for it
     * @param risk tells the risk of an account, 0 to 1; empty if it is not known
     * @return the risk
     */
    public static AccountRisk of(DefinitionRef ref, Function<? super AccountId, Optional<Ratio>> risk) {
        return new AccountRisk(requireNonNull(ref, "ref"), requireNonNull(risk, "risk"));
    }

    /**
     * Returns what stands for it.
     *
     * @return the reference
     */
    public DefinitionRef ref() {
        return ref;
    }

    /**
     * Returns the risk of an account.
     *
     * @param account the account
     * @return as told; empty if it is not known
     */
    public Optional<Ratio> of(AccountId account) {
        return risk.apply(requireNonNull(account, "account"));
    }

    /** Returns the reference. */
    @Override
    public String toString() {
        return ref.toString();
    }
}
