package org.revenuekit.funnel.success;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.funnel.internal.Partition;

/** What every answer of this package is made of: a row for each customer, by account, and what is of nobody. */
final class Rows<R> {
    private final ImmutableList<Row<R>> rows;
    private final Strays strays;

    Rows(ImmutableList<Row<R>> rows, Strays strays) {
        this.rows = rows;
        this.strays = strays;
    }

    R of(AccountId account) {
        return find(requireNonNull(account, "account")).orElseThrow(() -> new UnknownIdException(Subject.of(account)));
    }

    Optional<R> find(AccountId account) {
        int place = Collections.binarySearch(
                Lists.transform(rows, row -> row.customer().account()), account);
        return place < 0 ? Optional.empty() : Optional.of(rows.get(place).value());
    }

    ImmutableList<R> list() {
        return stream().collect(toImmutableList());
    }

    Stream<R> stream() {
        return rows.stream().map(Row::value);
    }

    /** What is of nobody is in no group, so that groups sum to the whole. */
    <K extends Comparable<? super K>, A> Grouped<K, A> by(
            Grouping<? super Customer, K> grouping, A total, Function<Rows<R>, A> answer) {
        requireNonNull(grouping, "grouping");
        Partition<K> partition = new Partition<>();
        for (int i = 0; i < rows.size(); i++) {
            partition.add(grouping.keyOf(rows.get(i).customer()), i);
        }
        return partition.grouped(
                grouping.name(),
                total,
                some -> answer.apply(only(some, Strays.NONE)),
                others -> answer.apply(only(others, strays)));
    }

    private Rows<R> only(ImmutableIntArray some, Strays others) {
        return new Rows<>(some.stream().mapToObj(rows::get).collect(toImmutableList()), others);
    }

    FactTally tally() {
        return rows.stream().map(Row::tally).reduce(new FactTally(0, strays.setAside()), FactTally::plus);
    }

    /** By account, then those of nobody. */
    Findings findings() {
        return Findings.of(
                Stream.concat(rows.stream().flatMap(row -> row.findings().stream()), strays.findings().stream())
                        .collect(toImmutableList()));
    }
}
