package org.revenuekit.funnel.success;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;

/**
 * The facts of one customer that are used, and what was wrong with the others.
 *
 * @param customer of whom
 * @param used the facts, in the order given
 * @param setAside how many others there were
 * @param findings what was wrong with them
 * @param <F> the type of fact
 */
record CustomerFacts<F>(Customer customer, ImmutableList<F> used, long setAside, ImmutableList<Finding> findings) {
    /** Sets some aside, with a finding for each value of a detail of them. */
    CustomerFacts<F> without(
            SuccessFinding kind, Predicate<? super F> isBad, String detail, Function<? super F, String> value) {
        Map<String, Long> bad = new TreeMap<>();
        ImmutableList.Builder<F> good = ImmutableList.builder();
        for (F fact : used) {
            if (isBad.test(fact)) {
                bad.merge(value.apply(fact), 1L, Long::sum);
            } else {
                good.add(fact);
            }
        }
        ImmutableList.Builder<Finding> all = ImmutableList.<Finding>builder().addAll(findings);
        bad.forEach((shown, facts) -> {
            Finding.Builder finding = Finding.builder();
            finding.kind(kind)
                    .subject(Subject.of(customer.account()))
                    .putDetail(detail, shown)
                    .putDetail("facts", Long.toString(facts));
            all.add(finding.build());
        });
        ImmutableList<F> left = good.build();
        return new CustomerFacts<>(customer, left, setAside + used.size() - left.size(), all.build());
    }

    /** Adds findings about facts that are used. */
    CustomerFacts<F> with(Iterable<Finding> more) {
        return new CustomerFacts<>(
                customer,
                used,
                setAside,
                ImmutableList.<Finding>builder().addAll(findings).addAll(more).build());
    }

    <R> Row<R> row(R value) {
        return new Row<>(customer, value, new FactTally(used.size(), setAside), findings);
    }
}
