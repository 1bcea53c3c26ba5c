package org.revenuekit.funnel.lifecycle;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.success.ContractEvent;
import org.revenuekit.funnel.success.FactTally;

/** One run of {@link CustomerLifecycleTracking}: account by account, and the counts of all. */
final class LifecycleFollower {
    private final CustomerLifecyclePolicy policy;
    private final AsOf asOf;
    private final LifecycleIntake intake;
    private final ImmutableList.Builder<CustomerLifecycle> lifecycles = ImmutableList.builder();
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    private long leads;
    private long periods;
    private long withoutStart;
    private long contractEvents;
    private long outside;

    LifecycleFollower(CustomerLifecyclePolicy policy, AsOf asOf) {
        this.policy = policy;
        this.asOf = asOf;
        this.intake = new LifecycleIntake(asOf);
    }

    CustomerLifecycles follow(
            Journeys journeys, Iterable<AssetPeriod> assetPeriods, Iterable<ContractEvent> allContractEvents) {
        intake.addLeads(journeys);
        intake.addPeriods(assetPeriods);
        intake.addContractEvents(allContractEvents);
        addOnce(CustomerLifecycleFinding.LEAD_WITHOUT_ACCOUNT, "leads");
        addOnce(CustomerLifecycleFinding.LEAD_WITHOUT_EVENT, "leads");
        addOnce(CustomerLifecycleFinding.NOT_YET_KNOWN, "periods");
        addOnce(CustomerLifecycleFinding.EMPTY_PERIOD, "periods");
        addOnce(CustomerLifecycleFinding.AFTER_AS_OF, "events");
        intake.accounts().forEach(this::add);
        return new CustomerLifecycles(
                policy, journeys.definition(), asOf, lifecycles.build(), tally(), Findings.of(findings.build()));
    }

    private void addOnce(CustomerLifecycleFinding kind, String what) {
        long count = intake.setAsideFor(kind);
        if (count > 0) {
            findings.add(
                    Finding.of(kind, new Subject("known on", asOf.knownOn().toString()), what, Long.toString(count)));
        }
    }

    private void add(AccountId account, AccountFacts facts) {
        AccountReader reader = new AccountReader(policy, asOf.seenUntil(), account, facts);
        reader.lifecycle().ifPresent(lifecycles::add);
        reader.findings(findings::add);
        leads += facts.leads();
        periods += facts.active().size();
        withoutStart += facts.periodsWithoutStart();
        contractEvents += facts.contractEvents().size() - reader.outside();
        outside += reader.outside();
    }

    private CustomerLifecycleTally tally() {
        return new CustomerLifecycleTally(
                new FactTally(
                        leads,
                        intake.setAsideFor(CustomerLifecycleFinding.LEAD_WITHOUT_ACCOUNT)
                                + intake.setAsideFor(CustomerLifecycleFinding.LEAD_WITHOUT_EVENT)),
                new FactTally(
                        periods,
                        intake.setAsideFor(CustomerLifecycleFinding.NOT_YET_KNOWN)
                                + intake.setAsideFor(CustomerLifecycleFinding.EMPTY_PERIOD)
                                + withoutStart),
                new FactTally(contractEvents, intake.setAsideFor(CustomerLifecycleFinding.AFTER_AS_OF) + outside));
    }
}
