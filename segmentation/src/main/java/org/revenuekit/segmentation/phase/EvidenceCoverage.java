package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;

/** How much is known of the customers of a board, whose hearing sheets are empty, and what only one person knows. */
public final class EvidenceCoverage {
    private final PhaseBoard board;
    private final ImmutableList<AccountCoverage> list;

    private EvidenceCoverage(PhaseBoard board) {
        this.board = board;
        CoverageReading reading = new CoverageReading(board);
        this.list = board.accounts().list().stream()
                .map(account -> reading.read(account.id()))
                .collect(toImmutableList());
    }

    /**
     * Reads what is known.
     *
     * @param board the accounts, their records and the date
     * @return the answer; O(accounts + records x criteria that ask for such)
     */
    public static EvidenceCoverage read(PhaseBoard board) {
        return new EvidenceCoverage(requireNonNull(board, "board"));
    }

    /**
     * Returns what is known of an account.
     *
     * @param account its id
     * @return the counts
     * @throws org.revenuekit.core.finding.UnknownIdException if the account was never given
     */
    public AccountCoverage of(AccountId account) {
        board.accounts().get(account);
        return list.get(board.accounts().index().find(account));
    }

    /**
     * Returns all accounts.
     *
     * @return in their order
     */
    public ImmutableList<AccountCoverage> list() {
        return list;
    }

    /**
     * Returns how well the ways to the next phases are known.
     *
     * @return the known criteria of all accounts over those asked
     */
    public Ratio coverage() {
        return list.stream().map(AccountCoverage::coverage).reduce(Ratio.of(0, 0), Ratio::plus);
    }

    /**
     * Returns how far the hearing sheets are filled in.
     *
     * @return the answered questions of all accounts over all questions
     */
    public Ratio fillRate() {
        return fillRate(list);
    }

    private static Ratio fillRate(ImmutableList<AccountCoverage> some) {
        return some.stream().map(AccountCoverage::fillRate).reduce(Ratio.of(0, 0), Ratio::plus);
    }

    /**
     * Returns how far each seller's hearing sheets are filled in.
     *
     * @param ownership who leads which account
     * @return the rates of those who lead accounts on the date of the board
     */
    public KpiGroups<SellerId, Ratio> fillRateBySeller(Ownership ownership) {
        return fillRate(Attribution.leads(ownership, board.asOf().calendar()));
    }

    /**
     * Returns how far the hearing sheets of each group, such as a team, are filled in.
     *
     * @param grouping to which group an account belongs
     * @param <K> the key of a group
     * @return the rates of the groups that have accounts
     */
    public <K extends Comparable<? super K>> KpiGroups<K, Ratio> fillRateBy(Grouping<AccountId, K> grouping) {
        return fillRate(Attribution.of(grouping));
    }

    private <K extends Comparable<? super K>> KpiGroups<K, Ratio> fillRate(Attribution<K> attribution) {
        return KpiGroups.of(
                list,
                account -> attribution.keys(account.account(), board.asOf().date()),
                EvidenceCoverage::fillRate);
    }

    /**
     * Returns of whom all that people know comes from one of them.
     *
     * @return the accounts, that with the most reported records first, ties by id
     */
    public ImmutableList<AccountCoverage> ofOneReporter() {
        return list.stream()
                .filter(AccountCoverage::isOfOneReporter)
                .sorted(comparing(AccountCoverage::reported, reverseOrder()).thenComparing(AccountCoverage::account))
                .collect(toImmutableList());
    }

    /**
     * Returns what was read.
     *
     * @return the board, with its model, accounts, records, date and findings
     */
    public PhaseBoard board() {
        return board;
    }
}
