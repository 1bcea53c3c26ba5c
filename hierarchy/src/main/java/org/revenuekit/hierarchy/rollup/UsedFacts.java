package org.revenuekit.hierarchy.rollup;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.HierarchyFinding;
import org.revenuekit.hierarchy.internal.AmountColumn;
import org.revenuekit.hierarchy.internal.Forest;

/**
 * The facts that a measure speaks of and could use, numbered from 0 in the order given: each with its account's node
 * and what it adds.
 */
final class UsedFacts<F> {
    static final IntPredicate ANY = fact -> true;
    private static final int UNGROUPED = -1;

    /** What a fact adds to the measure; empty if that cannot be said, with a finding. */
    @FunctionalInterface
    interface Valuation<F> {
        Optional<BigDecimal> value(F fact, UsedFacts<F> facts);
    }

    private final Measure<?> measure;
    private final RollUpInput input;
    private final Selection<F> selection;
    private final FactKind<F> kind;
    private final Span span;
    private final LocalDate first;
    private final List<F> used;
    private final List<BigDecimal> amounts;
    private final int[] nodes;
    private final List<Finding> findings = new ArrayList<>();
    private long ungrouped;
    private long outside;

    UsedFacts(Measure<?> measure, RollUpInput input, Selection<F> selection, Valuation<F> valuation) {
        this.measure = measure;
        this.input = input;
        this.selection = selection;
        this.kind = selection.kind();
        this.span = measure.window().span(input.asOf());
        this.first = span.from().orElse(LocalDate.MIN);
        List<F> inWindow = inWindow();
        this.used = new ArrayList<>(inWindow.size());
        this.amounts = new ArrayList<>(inWindow.size());
        this.nodes = input.hierarchy()
                .layout()
                .accountsOf(inWindow.size(), i -> kind.account(inWindow.get(i)).orElse(null));
        for (int i = 0; i < nodes.length; i++) {
            F fact = inWindow.get(i);
            int account = nodes[i]; // those of used facts move up, in place
            if (isSeen(fact)) {
                valuation.value(fact, this).ifPresent(amount -> use(fact, amount, account));
            }
        }
    }

    /** What the measure speaks of, and not too old. */
    private List<F> inWindow() {
        List<F> inWindow = new ArrayList<>();
        for (F fact : selection.given()) {
            if (selection.speaksOf().test(fact) && !isTooOld(fact)) {
                inWindow.add(fact);
            } else {
                outside++;
            }
        }
        return inWindow;
    }

    private boolean isTooOld(F fact) {
        Optional<LocalDate> date = kind.date(fact);
        return date.isPresent() && date.orElseThrow().isBefore(first);
    }

    static <F> Optional<BigDecimal> one(F fact, UsedFacts<F> facts) {
        return Optional.of(BigDecimal.ONE);
    }

    void report(FindingKind finding, F about, String... details) {
        Finding.Builder builder = Finding.builder().kind(finding).subject(kind.subject(about));
        for (int i = 0; i < details.length; i += 2) {
            builder.putDetail(details[i], details[i + 1]);
        }
        findings.add(builder.build());
    }

    private boolean isSeen(F fact) {
        Optional<LocalDate> date = kind.date(fact);
        Optional<LocalDate> notBefore = date.isPresent() ? date : kind.notBefore(fact);
        if (notBefore.isPresent() && !input.asOf().sees(notBefore.orElseThrow())) {
            report(
                    HierarchyFinding.AFTER_AS_OF,
                    fact,
                    "date",
                    notBefore.orElseThrow().toString());
            return false;
        }
        return date.isPresent() || isSeenUndated(fact);
    }

    private boolean isSeenUndated(F fact) {
        if (measure.needsDate()) {
            report(HierarchyFinding.UNDATED, fact, "neededFor", measure.ref().toString());
            return false;
        }
        report(HierarchyFinding.UNDATED, fact);
        return true;
    }

    private void use(F fact, BigDecimal amount, int account) {
        nodes[used.size()] = account;
        used.add(fact);
        amounts.add(amount);
        if (account == UNGROUPED) {
            ungrouped++;
            reportUngrouped(fact);
        }
    }

    private void reportUngrouped(F fact) {
        Optional<AccountId> account = kind.account(fact);
        if (account.isPresent()) {
            report(
                    HierarchyFinding.UNKNOWN_ACCOUNT,
                    fact,
                    "account",
                    account.orElseThrow().value());
        } else {
            report(HierarchyFinding.NO_ACCOUNT, fact);
        }
    }

    /** How many there are. */
    int size() {
        return used.size();
    }

    F get(int fact) {
        return used.get(fact);
    }

    Subject subject(int fact) {
        return kind.subject(used.get(fact));
    }

    /** The day of a fact that has one. */
    LocalDate date(int fact) {
        return kind.date(used.get(fact)).orElseThrow();
    }

    Fact fact(int fact) {
        return kind.fact(used.get(fact));
    }

    FactKind<F> kind() {
        return kind;
    }

    BigDecimal amount(int fact) {
        return amounts.get(fact);
    }

    /** The node of a fact that counts for an account. */
    int node(int fact) {
        return nodes[fact];
    }

    /** Whether it counts for an account. */
    boolean isGrouped(int fact) {
        return nodes[fact] != UNGROUPED;
    }

    /** Those that a condition holds for. */
    int[] where(IntPredicate condition) {
        return IntStream.range(0, used.size()).filter(condition).toArray();
    }

    /** All amounts, by node. */
    AmountColumn column() {
        return ungrouped == 0 ? sum(nodes, amounts) : column(ANY);
    }

    /** The amounts of those that a condition holds for, by node. */
    AmountColumn column(IntPredicate condition) {
        int[] where = new int[used.size()];
        List<BigDecimal> what = new ArrayList<>(used.size());
        for (int i = 0; i < used.size(); i++) {
            if (nodes[i] != UNGROUPED && condition.test(i)) {
                where[what.size()] = nodes[i];
                what.add(amounts.get(i));
            }
        }
        return sum(where, what);
    }

    private AmountColumn sum(int[] where, List<BigDecimal> what) {
        return AmountColumn.sum(input.hierarchy().layout().forest().size(), where, what);
    }

    /** The sum of some. */
    BigDecimal sum(int... facts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int fact : facts) {
            sum = sum.add(amounts.get(fact));
        }
        return sum;
    }

    /** What counts at and below a node, for each account, by id, that has such facts. */
    SortedMap<AccountId, List<Explanation>> within(int top, IntPredicate condition) {
        Forest forest = input.hierarchy().layout().forest();
        ImmutableList<Account> accounts = input.hierarchy().accounts().list();
        SortedMap<AccountId, List<Explanation>> within = new TreeMap<>();
        for (int i = 0; i < used.size(); i++) {
            if (nodes[i] != UNGROUPED && forest.isWithin(nodes[i], top) && condition.test(i)) {
                within.computeIfAbsent(accounts.get(nodes[i]).id(), none -> new ArrayList<>())
                        .add(Explanation.leaf(kind.subject(used.get(i)).id(), amounts.get(i)));
            }
        }
        return within;
    }

    /** Those of a type that count for an account. */
    <T> ImmutableList<T> grouped(Class<T> type) {
        ImmutableList.Builder<T> grouped = ImmutableList.builder();
        for (int i = 0; i < used.size(); i++) {
            if (nodes[i] != UNGROUPED && type.isInstance(used.get(i))) {
                grouped.add(type.cast(used.get(i)));
            }
        }
        return grouped.build();
    }

    FactCount count() {
        long given = selection.given().size();
        return new FactCount(given, used.size() - ungrouped, ungrouped, outside, given - used.size() - outside);
    }

    Findings findings() {
        return Findings.of(findings);
    }

    Span span() {
        return span;
    }

    RollUpInput input() {
        return input;
    }
}
