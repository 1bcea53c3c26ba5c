package org.revenuekit.funnel.success;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.time.AsOf;

/** Puts facts to their customers, and those aside that are not seen, of nobody, or of days without a contract. */
final class FactSort<F> {
    private final ImmutableList<Customer> customers;
    private final Function<F, AccountId> account;
    private final Predicate<F> isSeen;
    private final BiPredicate<Customer, F> isInContract;

    FactSort(
            Customers customers,
            Function<F, AccountId> account,
            Predicate<F> isSeen,
            BiPredicate<Customer, F> isInContract) {
        this.customers = customers.list();
        this.account = account;
        this.isSeen = isSeen;
        this.isInContract = isInContract;
    }

    /** A milestone may be reached before the contract starts, when it is signed already. */
    static <F extends CustomerFact> FactSort<F> of(Customers customers, AsOf asOf) {
        return new FactSort<>(
                customers,
                CustomerFact::account,
                fact -> sees(asOf, fact.on(), fact.recordedOn()),
                (customer, fact) -> fact instanceof MilestoneReached
                        ? !customer.isOver(fact.on())
                        : customer.isInContract(fact.on()));
    }

    /** Nothing is known yet of days after that of knowledge, whatever is on record of them. */
    static boolean sees(AsOf asOf, LocalDate on, LocalDate recordedOn) {
        return asOf.sees(on, recordedOn) && !on.isAfter(asOf.seenUntil());
    }

    Sorted<F> sort(Iterable<? extends F> facts) {
        Map<AccountId, Slot<F>> slots = new TreeMap<>();
        for (F fact : facts) {
            slots.computeIfAbsent(account.apply(fact), first -> new Slot<>())
                    .given
                    .add(fact);
        }
        ImmutableList.Builder<CustomerFacts<F>> sorted = ImmutableList.builder();
        for (Customer customer : customers) {
            Slot<F> own = Optional.ofNullable(slots.remove(customer.account())).orElseGet(Slot::new);
            sorted.add(own.of(customer, this));
        }
        long setAside = 0;
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Map.Entry<AccountId, Slot<F>> other : slots.entrySet()) { // those left are of nobody
            setAside += other.getValue().given.size();
            findings.addAll(other.getValue().ofNobody(other.getKey(), this));
        }
        return new Sorted<>(sorted.build(), new Strays(setAside, findings.build()));
    }

    /**
     * Facts by customer.
     *
     * @param customers those of each, in the order of the customers
     * @param strays those of nobody
     */
    record Sorted<F>(ImmutableList<CustomerFacts<F>> customers, Strays strays) {
        <R> Rows<R> rows(Function<CustomerFacts<F>, Row<R>> row) {
            return new Rows<>(customers.stream().map(row).collect(ImmutableList.toImmutableList()), strays);
        }
    }

    /** What was given of one account. */
    private static final class Slot<F> {
        private final List<F> given = new ArrayList<>();
        private final Map<SuccessFinding, Long> setAside = new EnumMap<>(SuccessFinding.class);

        CustomerFacts<F> of(Customer customer, FactSort<F> sort) {
            ImmutableList.Builder<F> used = ImmutableList.builder();
            for (F fact : given) {
                if (!sort.isSeen.test(fact)) {
                    count(SuccessFinding.AFTER_AS_OF);
                } else if (!sort.isInContract.test(customer, fact)) {
                    count(SuccessFinding.OUTSIDE_CONTRACT);
                } else {
                    used.add(fact);
                }
            }
            ImmutableList<F> left = used.build();
            return new CustomerFacts<>(customer, left, (long) given.size() - left.size(), findings(customer.account()));
        }

        ImmutableList<Finding> ofNobody(AccountId account, FactSort<F> sort) {
            given.forEach(fact ->
                    count(sort.isSeen.test(fact) ? SuccessFinding.UNKNOWN_ACCOUNT : SuccessFinding.AFTER_AS_OF));
            return findings(account);
        }

        private void count(SuccessFinding kind) {
            setAside.merge(kind, 1L, Long::sum);
        }

        private ImmutableList<Finding> findings(AccountId account) {
            ImmutableList.Builder<Finding> findings = ImmutableList.builder();
            setAside.forEach((kind, facts) ->
                    findings.add(Finding.of(kind, Subject.of(account), "facts", Long.toString(facts))));
            return findings.build();
        }
    }
}
