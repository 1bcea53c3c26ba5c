package org.revenuekit.hierarchy.whitespace;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountStatus;
import org.revenuekit.core.account.Country;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductCategory;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.offering.ProductLine;

/**
 * To whom some products can be offered: pure data. Where several rules speak of a product, all of them must allow it,
 * so that their order does not matter. What is not known of an account does not exclude it, unless the rule says so.
 */
@Value.Immutable
public abstract class EligibilityRule implements WithEligibilityRule {
    EligibilityRule() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what the rule is called.
     *
     * @return the name, shown as the reason: not blank, at most 1,000 chars, no control characters
     */
    public abstract String name();

    /**
     * Returns the products it speaks of, beside those of {@link #lines()} and {@link #categories()}.
     *
     * @return the products; if all three are empty, the rule speaks of every product
     */
    public abstract ImmutableSet<ProductId> products();

    /**
     * Returns the product lines it speaks of.
     *
     * @return the lines
     */
    public abstract ImmutableSet<ProductLine> lines();

    /**
     * Returns the categories it speaks of.
     *
     * @return the categories
     */
    public abstract ImmutableSet<ProductCategory> categories();

    /**
     * Returns in which countries they can be offered.
     *
     * @return the countries; empty: in any
     */
    public abstract ImmutableSet<Country> countries();

    /**
     * Returns to which industries they can be offered.
     *
     * @return the industries, spelt as accounts state them, each not blank, at most 1,000 chars, no control characters;
     *     empty: to any
     */
    public abstract ImmutableSet<String> industries();

    /**
     * Returns to accounts of which status they can be offered.
     *
     * @return the statuses; empty: of any
     */
    public abstract ImmutableSet<AccountStatus> statuses();

    /**
     * Returns how many employees an account must have at least.
     *
     * @return 0 or more; empty: no bound
     */
    public abstract Optional<Long> minimumEmployees();

    /**
     * Returns how many employees an account may have at most.
     *
     * @return not below {@link #minimumEmployees()}; empty: no bound
     */
    public abstract Optional<Long> maximumEmployees();

    /**
     * Returns whether an account is excluded, too, of which what the rule asks for is not known.
     *
     * @return false by default
     */
    @Value.Default
    public boolean excludesUnknown() {
        return false;
    }

    /**
     * Returns whether the rule speaks of a product.
     *
     * @param product the product
     * @return true if it is named, by itself, its line or its category, or if nothing is
     */
    public boolean speaksOf(Product product) {
        boolean ofAll =
                products().isEmpty() && lines().isEmpty() && categories().isEmpty();
        return ofAll
                || products().contains(product.id())
                || product.line().filter(lines()::contains).isPresent()
                || product.category().filter(categories()::contains).isPresent();
    }

    /**
     * Returns whether the rule allows an account.
     *
     * @param account the account
     * @return true if it meets every condition
     */
    public boolean allows(Account account) {
        return meets(account.country(), countries())
                && meets(account.industry(), industries())
                && meets(account.status(), statuses())
                && meetsSize(account.employees());
    }

    private <T> boolean meets(Optional<T> stated, ImmutableSet<T> allowed) {
        return allowed.isEmpty() || stated.map(allowed::contains).orElse(!excludesUnknown());
    }

    private boolean meetsSize(Optional<Long> employees) {
        boolean bounded = minimumEmployees().isPresent() || maximumEmployees().isPresent();
        return !bounded
                || employees
                        .map(count -> minimumEmployees().orElse(count) <= count
                                && count <= maximumEmployees().orElse(count))
                        .orElse(!excludesUnknown());
    }

    /** The name alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return name().hashCode();
    }

    @Value.Check
    void check() {
        Text.checkName(name(), "eligibility rule name");
        industries().forEach(industry -> Text.checkName(industry, "industry"));
        String shown = Text.shown(name());
        boolean asks = !countries().isEmpty()
                || !industries().isEmpty()
                || !statuses().isEmpty()
                || minimumEmployees().isPresent()
                || maximumEmployees().isPresent();
        checkArgument(asks, "a rule must have a condition, had none (eligibility rule %s)", shown);
        long least = minimumEmployees().orElse(0L);
        checkArgument(least >= 0, "minimumEmployees must be >= 0, was %s (eligibility rule %s)", least, shown);
        checkArgument(
                maximumEmployees().orElse(least) >= least,
                "maximumEmployees must be >= %s, was %s (eligibility rule %s)",
                least,
                maximumEmployees().orElse(least),
                shown);
    }

    /** Builds a rule; the name and one condition are mandatory. */
    public static final class Builder extends ImmutableEligibilityRule.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
