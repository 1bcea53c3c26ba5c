package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;
import static org.revenuekit.funnel.lifecycle.CustomerEventKind.ENDED;
import static org.revenuekit.funnel.lifecycle.CustomerEventKind.FIRST_CONTACT;
import static org.revenuekit.funnel.lifecycle.CustomerEventKind.RENEWED;
import static org.revenuekit.funnel.lifecycle.CustomerEventKind.STARTED;
import static org.revenuekit.funnel.lifecycle.CustomerEventKind.WON;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.lifecycle.CustomerLifecycleFinding;
import org.revenuekit.funnel.lifecycle.CustomerLifecyclePolicy;
import org.revenuekit.funnel.lifecycle.CustomerLifecycleTracking;
import org.revenuekit.funnel.lifecycle.CustomerLifecycles;
import org.revenuekit.funnel.lifecycle.Passage;
import org.revenuekit.funnel.success.ContractEvent;

/**
 * One lifecycle for each customer, from the first contact to renewal or end: what leads did, joined with what their
 * accounts have.
 *
 * @param lifecycles the lifecycle of each account
 * @param passages how long it takes from the first contact to the deal, from the deal to the first use, from then to
 *     the first renewal, and to the end
 * @param channels what became of those whom each channel brought; none if no channel brought anybody
 */
public record LifecycleAnswers(
        CustomerLifecycles lifecycles, ImmutableList<Passage> passages, ImmutableList<AcquisitionChannel> channels) {
    /** Checks that nothing is null. */
    public LifecycleAnswers {
        requireNonNull(lifecycles, "lifecycles");
        requireNonNull(passages, "passages");
        requireNonNull(channels, "channels");
    }

    /**
     * Joins leads and assets.
     *
     * @param facts what is known of assets
     * @param funnel how leads go through the process, if there are any
     * @param recurring what is paid again and again, if anything is
     * @param policy how leads and assets are read as one lifecycle
     * @return the answers; empty unless there are leads of accounts, and periods of assets
     */
    public static Optional<LifecycleAnswers> of(
            RevenueFacts facts,
            Optional<FunnelAnswers> funnel,
            Optional<RecurringAnswers> recurring,
            CustomerLifecyclePolicy policy) {
        return funnel.map(FunnelAnswers::journeys)
                .filter(journeys -> !facts.periods().isEmpty() && isOfAccounts(journeys))
                .map(journeys -> of(
                        CustomerLifecycleTracking.of(policy).follow(journeys, facts.periods(), happened(facts)),
                        recurring));
    }

    /** Rows of assets also tell what is agreed for days to come, which is no event yet. */
    private static ImmutableList<ContractEvent> happened(RevenueFacts facts) {
        LocalDate today = facts.asOf().seenUntil();
        return ContractFacts.of(facts).events().stream()
                .filter(event -> !event.on().isAfter(today))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isOfAccounts(Journeys journeys) {
        return journeys.leads().list().stream().anyMatch(lead -> lead.account().isPresent());
    }

    private static LifecycleAnswers of(CustomerLifecycles lifecycles, Optional<RecurringAnswers> recurring) {
        return new LifecycleAnswers(
                lifecycles,
                ImmutableList.of(
                        lifecycles.passage(FIRST_CONTACT, WON),
                        lifecycles.passage(WON, STARTED),
                        lifecycles.passage(STARTED, RENEWED),
                        lifecycles.passage(STARTED, ENDED)),
                AcquisitionChannel.of(lifecycles, recurring));
    }

    /**
     * Returns who was won and has nothing (受注したが資産がない), though it should by now.
     *
     * @return a finding for each account, by account
     */
    public ImmutableList<Finding> wonWithoutAsset() {
        return lifecycles.findings().of(CustomerLifecycleFinding.WON_WITHOUT_ASSET);
    }

    /**
     * Returns who has or had assets, and was never won as far as leads tell.
     *
     * @return a finding for each account, by account: it has no lead, or none that was won
     */
    public ImmutableList<Finding> withoutDeal() {
        return Stream.of(CustomerLifecycleFinding.CUSTOMER_WITHOUT_LEAD, CustomerLifecycleFinding.CUSTOMER_WITHOUT_WIN)
                .flatMap(kind -> lifecycles.findings().of(kind).stream())
                .sorted(Comparator.comparing(Finding::subject))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the definition that was applied.
     *
     * @return that of the lifecycle; that of the process is among those of the funnel
     */
    public DefinitionRef definition() {
        return lifecycles.definition().ref();
    }

    /**
     * Returns what is wrong where leads and assets are joined.
     *
     * @return the findings
     */
    public Findings findings() {
        return lifecycles.findings();
    }
}
