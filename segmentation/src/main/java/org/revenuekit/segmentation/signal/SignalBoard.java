package org.revenuekit.segmentation.signal;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;

/** How strong the signals of each account are at a date. */
public final class SignalBoard {
    private final SignalPolicy definition;
    private final Accounts accounts;
    private final AsOf asOf;
    private final ImmutableMap<AccountId, AccountSignals> live;
    private final ImmutableSetMultimap<AccountId, SellerId> noticed;
    private final Findings findings;

    SignalBoard(
            SignalPolicy definition,
            Accounts accounts,
            AsOf asOf,
            ImmutableMap<AccountId, AccountSignals> live,
            ImmutableSetMultimap<AccountId, SellerId> noticed,
            Findings findings) {
        this.definition = definition;
        this.accounts = accounts;
        this.asOf = asOf;
        this.live = live;
        this.noticed = noticed;
        this.findings = findings;
    }

    /**
     * Returns the signals of an account.
     *
     * @param account its id
     * @return the signals that still weigh something, and how strong they are together; O(1)
     * @throws UnknownIdException if the account was never given
     */
    public AccountSignals of(AccountId account) {
        AccountId known = accounts.get(account).id();
        return Optional.ofNullable(live.get(known))
                .orElseGet(() -> new AccountSignals(known, SignalStrength.NONE, ImmutableList.of()));
    }

    /**
     * Returns why the signals of an account are as strong as they are.
     *
     * @param account its id
     * @return a sum of what each signal adds to those stronger than it, which is the strength exactly; of more than
     *     1,000 signals the last are one part
     * @throws UnknownIdException if the account was never given
     */
    public Explanation explain(AccountId account) {
        return SignalExplanation.of(definition.combination(), of(account));
    }

    /**
     * Returns the accounts that have signals.
     *
     * @return the strongest first, ties by id; O(n log n)
     */
    public ImmutableList<AccountSignals> ranking() {
        return live.values().stream().sorted(SignalOrder.RANKING).collect(toImmutableList());
    }

    /**
     * Returns whom to call about one product.
     *
     * @param product its id
     * @return the accounts that have signals of that product, with those alone; the strongest first, ties by id
     */
    public ImmutableList<AccountSignals> hotList(ProductId product) {
        Optional<ProductId> wanted = Optional.of(requireNonNull(product, "product"));
        return live.values().stream()
                .map(all -> only(all, wanted))
                .filter(some -> !some.signals().isEmpty())
                .sorted(SignalOrder.RANKING)
                .collect(toImmutableList());
    }

    private AccountSignals only(AccountSignals all, Optional<ProductId> product) {
        ImmutableList<LiveSignal> some = all.signals().stream()
                .filter(live -> live.signal().product().equals(product))
                .collect(toImmutableList());
        return new AccountSignals(all.account(), SignalStrength.of(definition.combination(), some), some);
    }

    /**
     * Returns the signals on which to act soon.
     *
     * @param days how many days from the date: 0 for the date alone
     * @return those whose last day to act is within them, the most urgent first, ties by account
     * @throws IllegalArgumentException if the days are negative
     */
    public ImmutableList<OpportunitySignal> dueWithin(int days) {
        checkArgument(days >= 0, "days must be >= 0, was %s", days);
        return actBy(left -> left >= 0 && left <= days);
    }

    /**
     * Returns the signals for which it is too late.
     *
     * @return those whose last day to act is over, the latest missed last, ties by account
     */
    public ImmutableList<OpportunitySignal> late() {
        return actBy(left -> left < 0);
    }

    private ImmutableList<OpportunitySignal> actBy(LongPredicate daysLeft) {
        return signals()
                .filter(signal -> signal.actBy()
                        .filter(day -> daysLeft.test(ChronoUnit.DAYS.between(asOf.date(), day)))
                        .isPresent())
                .sorted(comparing((OpportunitySignal signal) -> signal.actBy().orElseThrow())
                        .thenComparing(SignalOrder.BY_ACCOUNT))
                .collect(toImmutableList());
    }

    /** All signals that weigh something, by account. */
    Stream<OpportunitySignal> signals() {
        return live.values().stream()
                .flatMap(account -> account.signals().stream().map(LiveSignal::signal));
    }

    /**
     * Returns how many signals each seller has to follow.
     *
     * @param ownership who leads which account
     * @return the load of each lead at the date; O(accounts)
     */
    public SignalLoad load(Ownership ownership) {
        return SignalLoad.of(this, requireNonNull(ownership, "ownership"));
    }

    /**
     * Returns who notices fewer signals than comparable portfolios suggest (営業機会シグナルへの感度).
     *
     * @param ownership who leads which account
     * @param comparable which accounts are comparable, such as by segment or size
     * @param <K> the key of a group of comparable accounts
     * @return what each lead noticed, and what others would have; O(accounts x leads of one)
     */
    public <K extends Comparable<? super K>> SignalSensitivity sensitivity(
            Ownership ownership, Grouping<AccountId, K> comparable) {
        requireNonNull(ownership, "ownership");
        return new SensitivityCount<K>(this, ownership, requireNonNull(comparable, "comparable")).sensitivity();
    }

    /** Whether a seller noticed a signal of an account that still weighs something, be it the strongest or not. */
    boolean isNoticed(AccountId account, SellerId seller) {
        return noticed.containsEntry(account, seller);
    }

    /**
     * Returns what is new and what is over since an earlier date.
     *
     * @param earlier the answer then
     * @return the difference
     * @throws IllegalArgumentException if both policies have one reference but not one content
     */
    public SignalBoardChange changeSince(SignalBoard earlier) {
        return new SignalBoardChange(requireNonNull(earlier, "earlier"), this);
    }

    /**
     * Returns what is wrong with the signals given, or does not count.
     *
     * @return the findings, by kind, then account; with the live signals they account for every signal given
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns how the signals were weighed.
     *
     * @return the policy
     */
    public SignalPolicy definition() {
        return definition;
    }

    /**
     * Returns whose signals these are.
     *
     * @return the accounts
     */
    public Accounts accounts() {
        return accounts;
    }

    /**
     * Returns when.
     *
     * @return the date
     */
    public AsOf asOf() {
        return asOf;
    }
}
