package org.revenuekit.examples.definitions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.asset.AssetPolicy;
import org.revenuekit.core.asset.MonthBasis;
import org.revenuekit.core.asset.ProrationMethod;
import org.revenuekit.core.asset.ProrationPolicy;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.kpi.KpiDirection;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.funnel.lifecycle.AcquisitionLead;
import org.revenuekit.funnel.lifecycle.CustomerLifecyclePolicy;
import org.revenuekit.funnel.retention.CohortPeriod;
import org.revenuekit.funnel.retention.ExistingBasis;
import org.revenuekit.funnel.retention.ExistingPolicy;
import org.revenuekit.funnel.retention.RateBasis;
import org.revenuekit.funnel.retention.RenewalPolicy;
import org.revenuekit.funnel.retention.RetentionPolicy;
import org.revenuekit.funnel.retention.TenureEnd;
import org.revenuekit.funnel.retention.TenureUnit;
import org.revenuekit.funnel.revenue.ChurnDate;
import org.revenuekit.funnel.revenue.RevenuePolicy;
import org.revenuekit.funnel.success.AdoptionPolicy;
import org.revenuekit.funnel.success.ContactCadence;
import org.revenuekit.funnel.success.CriterionId;
import org.revenuekit.funnel.success.LifecyclePhase;
import org.revenuekit.funnel.success.LifecyclePolicy;
import org.revenuekit.funnel.success.MilestoneId;
import org.revenuekit.funnel.success.OnboardingMilestone;
import org.revenuekit.funnel.success.OnboardingPlan;
import org.revenuekit.funnel.success.RequestPriority;
import org.revenuekit.funnel.success.ServicePromise;
import org.revenuekit.funnel.success.SuccessCriteria;
import org.revenuekit.funnel.success.SuccessCriterion;
import org.revenuekit.funnel.success.UsageKind;
import org.revenuekit.lifetime.BuyingPolicy;
import org.revenuekit.lifetime.FitLimits;
import org.revenuekit.lifetime.LifetimeValuePolicy;
import org.revenuekit.lifetime.RetentionFitPolicy;

/** Definitions of what customers pay, how they are kept and what they are worth, with odd texts and numbers. */
final class CustomerDomain extends DomainContextBase {
    private static Arbitrary<DefinitionRef> refs() {
        return DefinitionsDomain.refs();
    }

    private static Arbitrary<String> texts() {
        return DefinitionsDomain.texts();
    }

    private static Arbitrary<BigDecimal> decimals(String least, String most) {
        return DefinitionsDomain.decimals(least, most);
    }

    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers().between(0, most);
    }

    private static Arbitrary<Integer> oneTo(int most) {
        return Arbitraries.integers().between(1, most);
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of(CurrencyUnit.JPY, CurrencyUnit.USD);
    }

    /** Also of years that need a sign. */
    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Ratio> shares() {
        return Combinators.combine(decimals("0", "90"), decimals("0.001", "90"))
                .as((part, rest) -> Ratio.of(part, part.add(rest)));
    }

    private static Arbitrary<MonthBasis> bases() {
        Arbitrary<Ratio> ratios = Combinators.combine(decimals("0.001", "400"), decimals("0.001", "4"))
                .as(Ratio::of);
        return Combinators.combine(ratios, ratios).as(MonthBasis::new);
    }

    @Provide
    Arbitrary<AssetPolicy> assetPolicies() {
        return Combinators.combine(refs(), flags())
                .as((ref, charged) -> AssetPolicy.builder()
                        .ref(ref)
                        .chargedWhileSuspended(charged)
                        .build());
    }

    @Provide
    Arbitrary<ProrationPolicy> prorationPolicies() {
        return Combinators.combine(refs(), Arbitraries.of(ProrationMethod.class))
                .as((ref, method) ->
                        ProrationPolicy.builder().ref(ref).method(method).build());
    }

    @Provide
    Arbitrary<RevenuePolicy> revenuePolicies() {
        return Combinators.combine(
                        refs(),
                        currencies(),
                        dates().optional(),
                        bases(),
                        Arbitraries.of(ChurnDate.class),
                        upTo(120),
                        upTo(31))
                .as((ref, currency, date, basis, churn, gap, netting) -> RevenuePolicy.builder()
                        .ref(ref)
                        .currency(currency)
                        .rateDate(date)
                        .basis(basis)
                        .churnDate(churn)
                        .gapMonths(gap)
                        .nettingDays(netting)
                        .build());
    }

    @Provide
    Arbitrary<RetentionPolicy> retentionPolicies() {
        return Combinators.combine(
                        refs(),
                        flags(),
                        Arbitraries.of(CohortPeriod.class),
                        oneTo(1_200),
                        Arbitraries.of(TenureUnit.class),
                        Arbitraries.of(TenureEnd.class),
                        decimals("0.001", "100"))
                .as((ref, scheduled, cohort, months, unit, end, z) -> RetentionPolicy.builder()
                        .ref(ref)
                        .scheduledCounts(scheduled)
                        .cohortPeriod(cohort)
                        .cohortMonths(months)
                        .tenureUnit(unit)
                        .tenureEnd(end)
                        .z(z)
                        .build());
    }

    @Provide
    Arbitrary<RenewalPolicy> renewalPolicies() {
        Arbitrary<RenewalPolicy.Builder> rates = Combinators.combine(refs(), currencies(), bases(), shares(), shares())
                .as((ref, currency, basis, rate, automatic) -> RenewalPolicy.builder()
                        .ref(ref)
                        .currency(currency)
                        .basis(basis)
                        .rate(rate)
                        .automaticRate(automatic));
        return Combinators.combine(
                        rates,
                        Arbitraries.of(RateBasis.class),
                        oneTo(Integer.MAX_VALUE),
                        upTo(3_660),
                        upTo(3_660),
                        decimals("0.001", "100"))
                .as((policy, basis, past, open, grace, z) -> policy.rateBasis(basis)
                        .minimumPast(past)
                        .openDays(open)
                        .graceDays(grace)
                        .z(z)
                        .build());
    }

    @Provide
    Arbitrary<ExistingPolicy> existingPolicies() {
        return Combinators.combine(refs(), currencies(), Arbitraries.of(ExistingBasis.class))
                .as((ref, currency, basis) -> ExistingPolicy.builder()
                        .ref(ref)
                        .currency(currency)
                        .basis(basis)
                        .build());
    }

    private static Arbitrary<MilestoneId> milestoneIds() {
        return texts().map(MilestoneId::of);
    }

    @Provide
    Arbitrary<CustomerLifecyclePolicy> customerLifecyclePolicies() {
        return Combinators.combine(
                        refs(),
                        Arbitraries.of(AcquisitionLead.class),
                        upTo(CustomerLifecyclePolicy.MAX_DAYS),
                        upTo(CustomerLifecyclePolicy.MAX_DAYS))
                .as((ref, lead, gap, start) -> CustomerLifecyclePolicy.builder()
                        .ref(ref)
                        .acquiredBy(lead)
                        .gapDays(gap)
                        .startWithinDays(start)
                        .build());
    }

    @Provide
    Arbitrary<LifecyclePolicy> lifecyclePolicies() {
        return Combinators.combine(
                        refs(),
                        milestoneIds().set().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(UsageKind.class),
                        decimals("0.001", "1"),
                        oneTo(LifecyclePolicy.MAX_DAYS),
                        Arbitraries.maps(Arbitraries.of(LifecyclePhase.class), oneTo(LifecyclePolicy.MAX_DAYS)))
                .as((ref, milestones, usage, adopted, growth, limits) -> LifecyclePolicy.builder()
                        .ref(ref)
                        .onboardingEndsWith(milestones)
                        .usage(usage)
                        .adoptedFrom(adopted)
                        .growthDays(growth)
                        .limits(limits)
                        .build());
    }

    @Provide
    Arbitrary<SuccessCriteria> successCriteria() {
        Arbitrary<SuccessCriterion> criteria = Combinators.combine(
                        texts().map(CriterionId::of),
                        DefinitionsDomain.labels(),
                        texts().optional(),
                        flags(),
                        texts().map(IndicatorId::of),
                        decimals("-900", "900"),
                        Arbitraries.of(KpiDirection.class),
                        dates())
                .as(CustomerDomain::criterion);
        return Combinators.combine(
                        refs(),
                        criteria.list()
                                .uniqueElements(SuccessCriterion::id)
                                .ofMinSize(1)
                                .ofMaxSize(5))
                .as((ref, list) ->
                        SuccessCriteria.builder().ref(ref).criteria(list).build());
    }

    private static SuccessCriterion criterion(
            CriterionId id,
            Label meaning,
            Optional<String> whose,
            boolean ofAccount,
            IndicatorId indicator,
            BigDecimal target,
            KpiDirection direction,
            LocalDate dueOn) {
        return SuccessCriterion.builder()
                .id(id)
                .meaning(meaning)
                .account(whose.filter(some -> ofAccount).map(AccountId::of))
                .segment(whose.filter(some -> !ofAccount))
                .indicator(indicator)
                .target(target)
                .direction(direction)
                .dueOn(dueOn)
                .build();
    }

    @Provide
    Arbitrary<OnboardingPlan> onboardingPlans() {
        return Combinators.combine(
                        refs(),
                        milestoneIds().list().uniqueElements().ofMinSize(1).ofMaxSize(5),
                        DefinitionsDomain.labels(),
                        upTo(OnboardingMilestone.MAX_DAYS).list().ofSize(5),
                        upTo(4))
                .as((ref, ids, label, days, value) -> {
                    List<Integer> due = ImmutableList.sortedCopyOf(days);
                    List<OnboardingMilestone> milestones = new ArrayList<>();
                    ids.forEach(id -> milestones.add(new OnboardingMilestone(id, label, due.get(milestones.size()))));
                    return OnboardingPlan.builder()
                            .ref(ref)
                            .milestones(milestones)
                            .valueMilestone(ids.get(value % ids.size()))
                            .build();
                });
    }

    /** Twelve months are written otherwise than a year. */
    private static Arbitrary<Period> periods() {
        return Combinators.combine(upTo(50), upTo(600), upTo(ContactCadence.MAX_DAYS))
                .as(Period::of);
    }

    @Provide
    Arbitrary<ContactCadence> contactCadences() {
        return Combinators.combine(
                        refs(),
                        periods().list().ofMinSize(1).ofMaxSize(5),
                        periods().filter(period -> !period.isZero()).optional(),
                        upTo(ContactCadence.MAX_DAYS),
                        Arbitraries.of(ActivityKind.class).set().ofMinSize(1))
                .as((ref, offsets, every, ahead, kinds) -> ContactCadence.builder()
                        .ref(ref)
                        .offsets(offsets)
                        .every(every)
                        .daysAhead(ahead)
                        .kinds(ImmutableSet.copyOf(kinds))
                        .build());
    }

    @Provide
    Arbitrary<ServicePromise> servicePromises() {
        Arbitrary<Duration> times = Arbitraries.longs()
                .between(1, ServicePromise.MAX_TIME.toMillis())
                .map(Duration::ofMillis);
        return Combinators.combine(refs(), times, times, times, times)
                .as((ref, urgent, high, normal, low) -> ServicePromise.builder()
                        .ref(ref)
                        .putRespondWithin(RequestPriority.LOW, low)
                        .putRespondWithin(RequestPriority.NORMAL, normal)
                        .putRespondWithin(RequestPriority.HIGH, high)
                        .putRespondWithin(RequestPriority.URGENT, urgent)
                        .build());
    }

    @Provide
    Arbitrary<AdoptionPolicy> adoptionPolicies() {
        return Combinators.combine(
                        refs(),
                        Arbitraries.of(UsageKind.class),
                        oneTo(AdoptionPolicy.MAX_DAYS),
                        decimals("0.001", "1"),
                        decimals("0.001", "1"))
                .as((ref, kind, days, decline, full) -> AdoptionPolicy.builder()
                        .ref(ref)
                        .kind(kind)
                        .lookBackDays(days)
                        .declineFrom(decline)
                        .nearlyFullFrom(full)
                        .build());
    }

    private static Arbitrary<FitLimits> fitLimits() {
        return Combinators.combine(
                        oneTo(1_000_000), oneTo(10_000), Arbitraries.integers().between(3, 12))
                .as((evaluations, steps, zeros) ->
                        new FitLimits(evaluations, steps, BigDecimal.ONE.scaleByPowerOfTen(-zeros)));
    }

    @Provide
    Arbitrary<LifetimeValuePolicy> lifetimeValuePolicies() {
        return Combinators.combine(refs(), oneTo(LifetimeValuePolicy.MAX_HORIZON), decimals("0", "10"))
                .as((ref, horizon, rate) -> LifetimeValuePolicy.builder()
                        .ref(ref)
                        .horizon(horizon)
                        .discountRate(rate)
                        .build());
    }

    @Provide
    Arbitrary<RetentionFitPolicy> retentionFitPolicies() {
        return Combinators.combine(
                        refs(),
                        Arbitraries.integers().greaterOrEqual(2),
                        upTo(Integer.MAX_VALUE),
                        decimals("0", "10"),
                        fitLimits())
                .as((ref, periods, heldOut, rate, limits) -> RetentionFitPolicy.builder()
                        .ref(ref)
                        .minimumPeriods(periods)
                        .heldOutPeriods(heldOut)
                        .discountRate(rate)
                        .limits(limits)
                        .build());
    }

    @Provide
    Arbitrary<BuyingPolicy> buyingPolicies() {
        return Combinators.combine(
                        refs(),
                        currencies(),
                        decimals("0.001", "1"),
                        oneTo(366),
                        oneTo(LifetimeValuePolicy.MAX_HORIZON),
                        decimals("0", "10"),
                        Arbitraries.integers().greaterOrEqual(2),
                        fitLimits())
                .as((ref, currency, margin, days, horizon, rate, buyers, limits) -> BuyingPolicy.builder()
                        .ref(ref)
                        .currency(currency)
                        .grossMargin(margin)
                        .daysPerPeriod(days)
                        .horizon(horizon)
                        .discountRate(rate)
                        .minimumBuyers(buyers)
                        .limits(limits)
                        .build());
    }
}
