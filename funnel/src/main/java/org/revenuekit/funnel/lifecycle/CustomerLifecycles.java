package org.revenuekit.funnel.lifecycle;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Transitions;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.Partition;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.EntryChannel;
import org.revenuekit.funnel.process.SalesProcess;

/**
 * One lifecycle for each account (カスタマーライフサイクル), from the first contact over the deal and the use to renewal or end:
 * the answer of {@link CustomerLifecycleTracking}.
 */
public final class CustomerLifecycles {
    private final CustomerLifecyclePolicy definition;
    private final SalesProcess process;
    private final AsOf asOf;
    private final ImmutableList<CustomerLifecycle> list; // by account
    private final ImmutableMap<CustomerStage, Long> counts;
    private final CustomerLifecycleTally tally;
    private final Findings findings;

    CustomerLifecycles(
            CustomerLifecyclePolicy definition,
            SalesProcess process,
            AsOf asOf,
            ImmutableList<CustomerLifecycle> list,
            CustomerLifecycleTally tally,
            Findings findings) {
        this.definition = definition;
        this.process = process;
        this.asOf = asOf;
        this.list = list;
        this.counts = count(list);
        this.tally = tally;
        this.findings = findings;
    }

    private static ImmutableMap<CustomerStage, Long> count(List<CustomerLifecycle> list) {
        Map<CustomerStage, Long> counts = new EnumMap<>(Maps.toMap(Arrays.asList(CustomerStage.values()), stage -> 0L));
        list.forEach(lifecycle -> counts.merge(lifecycle.stage(), 1L, Long::sum));
        return Maps.immutableEnumMap(counts);
    }

    /**
     * Returns the lifecycle of an account.
     *
     * @param account its id
     * @return the lifecycle; O(log accounts)
     * @throws UnknownIdException if nothing is known of it by the day asked about
     */
    public CustomerLifecycle of(AccountId account) {
        return find(requireNonNull(account, "account")).orElseThrow(() -> new UnknownIdException(Subject.of(account)));
    }

    private Optional<CustomerLifecycle> find(AccountId account) {
        int place = Collections.binarySearch(Lists.transform(list, CustomerLifecycle::account), account);
        return place < 0 ? Optional.empty() : Optional.of(list.get(place));
    }

    /**
     * Returns all of them.
     *
     * @return the lifecycle of each account to which anything has happened by the day asked about, by account
     */
    public ImmutableList<CustomerLifecycle> list() {
        return list;
    }

    /**
     * Counts who is in a stage.
     *
     * @param stage the stage
     * @return 0 or more accounts
     */
    public long count(CustomerStage stage) {
        return counts.getOrDefault(requireNonNull(stage, "stage"), 0L);
    }

    /**
     * Counts who is in which stage.
     *
     * @return accounts by every stage, in order; they sum to all
     */
    public ImmutableMap<CustomerStage, Long> counts() {
        return counts;
    }

    /**
     * Returns how long it takes from one event to another (所要期間): from the first contact to the deal, from the deal to
     * the first use, from then to the first renewal, or for how long customers stay, until they end.
     *
     * @param from from the first event of this kind
     * @param to to the first of this kind on its day or later
     * @return who has arrived, apart from who may yet, and who cannot any more; O(events + n log n) for n accounts
     * @throws IllegalArgumentException if the two kinds are the same
     */
    public Passage passage(CustomerEventKind from, CustomerEventKind to) {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        PassageReader reader = new PassageReader(from, to, asOf.seenUntil());
        list.forEach(reader::read);
        return reader.passage();
    }

    /**
     * Returns the way in by which each account was brought (獲得チャネル), ready for whatever is told by account: recurring
     * revenue, retention, survival.
     *
     * @return the channel of its {@linkplain CustomerLifecycle#lead() lead}; none of accounts that no lead brought, and
     *     of leads of no channel that the process has
     */
    public Grouping<AccountId, ChannelId> acquiredBy() {
        ImmutableSet<ChannelId> channels =
                process.channels().stream().map(EntryChannel::id).collect(toImmutableSet());
        return acquiredBy(Grouping.of("channel", (Lead lead) -> lead.channel().filter(channels::contains)));
    }

    /**
     * Returns what is known of the lead by which each account was brought, such as its campaign or its seller.
     *
     * @param <K> the key of a group
     * @param leads tells leads apart
     * @return the group of the {@linkplain CustomerLifecycle#lead() lead} of an account; none if no lead brought it
     */
    public <K extends Comparable<? super K>> Grouping<AccountId, K> acquiredBy(Grouping<? super Lead, K> leads) {
        requireNonNull(leads, "leads");
        return Grouping.of(
                "acquired by " + leads.name(),
                (AccountId account) ->
                        find(account).flatMap(CustomerLifecycle::lead).flatMap(leads::keyOf));
    }

    /**
     * Returns the lifecycles of groups of accounts.
     *
     * @param <K> the key of a group
     * @param grouping tells accounts apart, such as {@link #acquiredBy()}
     * @return the lifecycles of each group; tally and findings are those of all
     */
    public <K extends Comparable<? super K>> Grouped<K, CustomerLifecycles> by(
            Grouping<? super AccountId, K> grouping) {
        requireNonNull(grouping, "grouping");
        Partition<K> partition = new Partition<>();
        for (int i = 0; i < list.size(); i++) {
            partition.add(grouping.keyOf(list.get(i).account()), i);
        }
        return partition.grouped(
                grouping.name(),
                this,
                some -> new CustomerLifecycles(
                        definition,
                        process,
                        asOf,
                        some.stream().mapToObj(list::get).collect(toImmutableList()),
                        tally,
                        findings));
    }

    /**
     * Returns who moved since an earlier answer.
     *
     * @param earlier the answer then
     * @return from which stage to which, of the accounts that were known then and are known now
     * @throws org.revenuekit.core.definition.DefinitionClashException if policies or processes have one reference but
     *     are not equal
     */
    public Transitions<CustomerStage> changeSince(CustomerLifecycles earlier) {
        requireNonNull(earlier, "earlier");
        Definitions.checkSame(CustomerLifecyclePolicy::ref, earlier.definition, definition);
        Definitions.checkSame(SalesProcess::ref, earlier.process, process);
        Transitions.Builder<CustomerStage> moves = Transitions.builder();
        for (CustomerLifecycle now : list) {
            earlier.find(now.account()).ifPresent(then -> moves.add(then.stage(), now.stage()));
        }
        return moves.build();
    }

    /**
     * Returns how long an account was in each stage.
     *
     * @param account its id
     * @return the days since the first that is known of it, which are the sum of its stages, in order
     * @throws UnknownIdException if nothing is known of it by the day asked about
     */
    public Explanation explain(AccountId account) {
        return Explanation.sum(
                "days of account " + account + " as of " + asOf + " (" + definition.ref() + ", " + process.ref() + ")",
                of(account).history().periods().stream()
                        .map(period -> Explanation.leaf(period.toString(), BigDecimal.valueOf(period.days())))
                        .collect(toImmutableList()));
    }

    /**
     * Returns what became of what was given.
     *
     * @return how many leads, periods and contract events are used, and how many in findings; of all accounts, also of
     *     a group
     */
    public CustomerLifecycleTally tally() {
        return tally;
    }

    /**
     * Returns what is wrong with what was given; what is wrong with leads themselves is in the findings of the
     * journeys.
     *
     * @return what is said once, by kind, then by account and kind; of all accounts, also of a group
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns how leads and assets are read.
     *
     * @return the definition
     */
    public CustomerLifecyclePolicy definition() {
        return definition;
    }

    /**
     * Returns the process whose goal is the deal.
     *
     * @return the definition of the journeys
     */
    public SalesProcess process() {
        return process;
    }

    /**
     * Returns as of when.
     *
     * @return the point in time, that of the journeys
     */
    public AsOf asOf() {
        return asOf;
    }
}
