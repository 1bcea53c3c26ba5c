package org.revenuekit.funnel.testkit;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Histories of who paid what. Unless told otherwise they have what is hard: gaps of a day and of months, starts and
 * ends on the last day of a month, changes before the first month asked for, free periods, odd billing periods, several
 * assets and currencies, periods given twice, accounts that move from group to group, and groups called like accounts.
 * It is immutable: each method returns a changed copy.
 */
public final class RevenueMovementCaseArbitrary extends ArbitraryDecorator<RevenueMovementCase> {
    static final RevenueMovementCaseArbitrary ANY =
            new RevenueMovementCaseArbitrary(ArbitraryPaidPeriods.ACCOUNTS.size(), true, true);

    /** The second is called like an account, and the third like the first but for letter case. */
    private static final ImmutableList<String> GROUPS = ImmutableList.of("G", "d", "g");

    private static final int MOST_MOVES = 5;
    private static final int MOST_MONTHS = 6;

    private final int maxAccounts;
    private final boolean groups;
    private final boolean currencies;

    private RevenueMovementCaseArbitrary(int maxAccounts, boolean groups, boolean currencies) {
        this.maxAccounts = maxAccounts;
        this.groups = groups;
        this.currencies = currencies;
    }

    /**
     * Only cases of so many accounts.
     *
     * @param most the most accounts, 0 to 5; 5 by default
     * @return a copy
     * @throws IllegalArgumentException if it is out of bounds
     */
    public RevenueMovementCaseArbitrary maxAccounts(int most) {
        checkArgument(
                most >= 0 && most <= ArbitraryPaidPeriods.ACCOUNTS.size(),
                "most must be 0 to %s, was %s",
                ArbitraryPaidPeriods.ACCOUNTS.size(),
                most);
        return new RevenueMovementCaseArbitrary(most, groups, currencies);
    }

    /**
     * Only accounts that are in no group.
     *
     * @return a copy
     */
    public RevenueMovementCaseArbitrary ungrouped() {
        return new RevenueMovementCaseArbitrary(maxAccounts, false, currencies);
    }

    /**
     * Only periods that are paid in dollars.
     *
     * @return a copy
     */
    public RevenueMovementCaseArbitrary inOneCurrency() {
        return new RevenueMovementCaseArbitrary(maxAccounts, groups, false);
    }

    /** An account comes to a group before it is known which accounts there are. */
    private record Move(int account, int group, int month) {}

    @Override
    protected Arbitrary<RevenueMovementCase> arbitrary() {
        return Combinators.combine(
                        ArbitraryPaidPeriods.periods(maxAccounts, currencies),
                        moves().list()
                                .ofMaxSize(groups ? MOST_MOVES : 0)
                                .uniqueElements(move -> List.of(move.account(), move.month())),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, MOST_MONTHS))
                .as(RevenueMovementCaseArbitrary::made)
                .withoutEdgeCases(); // there are so many that nothing else would be tried
    }

    private static Arbitrary<Move> moves() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, ArbitraryPaidPeriods.ACCOUNTS.size() - 1),
                        Arbitraries.integers().between(0, GROUPS.size() - 1),
                        Arbitraries.integers().between(0, MOST_MONTHS))
                .as(Move::new)
                .withoutEdgeCases();
    }

    private static RevenueMovementCase made(
            ImmutableList<PaidPeriod> periods, List<Move> moves, int firstMonth, int months) {
        YearMonth first = YearMonth.from(ArbitraryPaidPeriods.START).plusMonths(firstMonth);
        return new RevenueMovementCase(periods, memberships(moves), first, first.plusMonths(months - 1L));
    }

    private static ImmutableList<GroupMembership> memberships(List<Move> moves) {
        return moves.stream()
                .map(move -> new GroupMembership(
                        ArbitraryPaidPeriods.ACCOUNTS.get(move.account()),
                        GROUPS.get(move.group()),
                        ArbitraryPaidPeriods.START.plusMonths(move.month())))
                .collect(toImmutableList());
    }
}
