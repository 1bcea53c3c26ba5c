package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.whitespace.Evidence.Kind;

/** What one survey knows: definition, facts, and the evidence read from them. Immutable. */
final class Survey {
    private final WhiteSpacePolicy policy;
    private final ImmutableList<EligibilityCheck> checks;
    private final WhiteSpaceFacts facts;
    private final Members members;
    private final Columns columns;
    private final AccountFacts accounts;
    private final Evidence evidence;
    private final Eligibility eligibility;
    private final AsOf asOf;
    private final int[] classes;

    Survey(
            WhiteSpacePolicy policy,
            ImmutableList<EligibilityCheck> checks,
            WhiteSpaceFacts facts,
            Members members,
            Columns columns,
            AccountFacts accounts,
            Evidence evidence,
            AsOf asOf) {
        this.policy = policy;
        this.checks = checks;
        this.facts = facts;
        this.members = members;
        this.columns = columns;
        this.accounts = accounts;
        this.evidence = evidence;
        this.eligibility = new Eligibility(columns, policy.eligibilityRules(), asOf);
        this.asOf = asOf;
        this.classes = IntStream.range(0, members.hierarchy().accounts().size())
                .map(account -> eligibility.classOf(account(account), isKnown(account)))
                .toArray();
    }

    /** The same survey with more evidence. */
    Survey with(Evidence more) {
        return new Survey(policy, checks, facts, members, columns, accounts, more, asOf);
    }

    WhiteSpacePolicy policy() {
        return policy;
    }

    ImmutableList<EligibilityCheck> checks() {
        return checks;
    }

    WhiteSpaceFacts facts() {
        return facts;
    }

    Members members() {
        return members;
    }

    Columns columns() {
        return columns;
    }

    Evidence evidence() {
        return evidence;
    }

    Eligibility eligibility() {
        return eligibility;
    }

    AsOf asOf() {
        return asOf;
    }

    int classOf(int account) {
        return classes[account];
    }

    Account account(int number) {
        return members.hierarchy().accounts().list().get(number);
    }

    AccountId id(int account) {
        return account(account).id();
    }

    /** What is stated of accounts, whatever the product. */
    AccountFacts accounts() {
        return accounts;
    }

    /** Whether it is known what an account has. */
    boolean isKnown(int account) {
        return policy.knownHoldings() == KnownHoldings.OF_ALL || accounts.isSurveyed(account);
    }

    /** What a cell is that can be offered and of which nothing else is known. */
    CellState otherwise(int account) {
        return isKnown(account) ? CellState.OPEN : CellState.UNKNOWN;
    }

    /** Told of a product of which something is known, and where the entries about it are. */
    @FunctionalInterface
    interface Entries {
        void about(int product, int from, int to);
    }

    /** Tells every product of which something is known of an account, in order. */
    void forEachProduct(int account, Entries entries) {
        int at = evidence.from(account);
        while (at < evidence.to(account)) {
            int product = evidence.product(at);
            int end = at;
            while (end < evidence.to(account) && evidence.product(end) == product) {
                end++;
            }
            entries.about(product, at, end);
            at = end;
        }
    }

    /** What entries about one product of one account say, as a set of states. */
    int states(int from, int to) {
        int states = 0;
        int at = from;
        while (at < to && evidence.kind(at) == Kind.PURCHASE) {
            at++;
        }
        if (at > from && policy.ownership() == OwnershipRule.WON) {
            states = CellStates.bit(isStillOwned(from, at) ? CellState.OWNED : CellState.LAPSED);
        }
        for (; at < to; at++) {
            states |= CellStates.bit(evidence.kind(at).reason().state());
        }
        return states;
    }

    /** Whether more was bought than given back, and not too long ago. */
    boolean isStillOwned(int from, int to) {
        BigDecimal quantity = BigDecimal.ZERO;
        LocalDate last = LocalDate.MIN;
        boolean undated = false;
        for (int at = from; at < to; at++) {
            Opportunity won = opportunity(at);
            BigDecimal bought =
                    quantity(won, columns.product(evidence.product(at)).id());
            quantity = quantity.add(bought);
            if (bought.signum() > 0) {
                Optional<LocalDate> date = won.closedOn();
                undated |= date.isEmpty();
                last = date.filter(last::isBefore).orElse(last);
            }
        }
        return quantity.signum() > 0 && (undated || !isTooOld(last));
    }

    private boolean isTooOld(LocalDate last) {
        return policy.lapsesAfterMonths()
                .filter(months -> !last.plusMonths(months).isAfter(asOf.date()))
                .isPresent();
    }

    /** How many of a product an opportunity is about: 1 where no line says it. */
    private static BigDecimal quantity(Opportunity won, ProductId product) {
        return won.lines().stream()
                .filter(line -> line.product().filter(product::equals).isPresent())
                .map(OpportunityLine::quantity)
                .reduce(BigDecimal::add)
                .orElse(BigDecimal.ONE);
    }

    Opportunity opportunity(int at) {
        return facts.opportunities().list().get(evidence.fact(at));
    }
}
