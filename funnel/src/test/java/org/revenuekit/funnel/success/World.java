package org.revenuekit.funnel.success;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.kpi.KpiDirection;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.time.AsOf;

/**
 * A few customers and all that is told of them within some months, so dense that everything meets.
 *
 * @param customers who, each once
 * @param milestones what they reached
 * @param usage what they used
 * @param events renewals and purchases
 * @param activities what we did
 * @param requests what they asked
 * @param observations what was observed
 */
record World(
        List<Customer> customers,
        List<MilestoneReached> milestones,
        List<UsageReading> usage,
        List<ContractEvent> events,
        List<Activity> activities,
        List<SupportRequest> requests,
        List<Observation> observations) {
    static final LocalDate START = LocalDate.of(2026, 1, 1);
    static final IndicatorId NPS = IndicatorId.of("nps");
    static final LifecyclePolicy LIFECYCLE = LifecyclePolicy.builder()
            .ref(DefinitionRef.of("world", 1))
            .addOnboardingEndsWith(MilestoneId.of("a"), MilestoneId.of("b"))
            .usage(UsageKind.SEATS)
            .adoptedFrom(new BigDecimal("0.5"))
            .growthDays(15)
            .putLimit(LifecyclePhase.ADOPTION, 20)
            .build();
    static final OnboardingPlan PLAN = OnboardingPlan.builder()
            .ref(DefinitionRef.of("world", 1))
            .addMilestones(
                    new OnboardingMilestone(MilestoneId.of("a"), Label.of("a", "a"), 15),
                    new OnboardingMilestone(MilestoneId.of("b"), Label.of("b", "b"), 30))
            .valueMilestone(MilestoneId.of("b"))
            .build();
    static final ContactCadence CADENCE = ContactCadence.builder()
            .ref(DefinitionRef.of("world", 1))
            .addOffsets(Period.ofMonths(1), Period.ofDays(1))
            .every(Period.of(0, 1, 2))
            .daysAhead(2)
            .addKinds(ActivityKind.CALL, ActivityKind.VISIT)
            .build();
    static final AdoptionPolicy ADOPTION =
            AdoptionPolicy.standard(UsageKind.SEATS).withLookBackDays(20);
    static final SuccessCriteria CRITERIA = SuccessCriteria.builder()
            .ref(DefinitionRef.of("world", 1))
            .addCriteria(
                    criterion("all"),
                    criterion("own").withAccount(AccountId.of("c1")),
                    criterion("segment").withSegment("high").withDirection(KpiDirection.LOWER_IS_BETTER))
            .build();

    private static SuccessCriterion criterion(String id) {
        return SuccessCriterion.builder()
                .id(CriterionId.of(id))
                .meaning(Label.of(id, id))
                .indicator(NPS)
                .target(new BigDecimal("5"))
                .dueOn(START.plusDays(50))
                .build();
    }

    static Arbitrary<World> any() {
        return Combinators.combine(
                        someCustomers(),
                        sometimes()
                                .flatMap(when -> Arbitraries.of("a", "b", "b", "x")
                                        .map(id -> new MilestoneReached(
                                                when.account, MilestoneId.of(id), when.on, when.recordedOn)))
                                .list()
                                .ofMaxSize(10),
                        someUsage().list().ofMaxSize(12),
                        sometimes()
                                .flatMap(when -> Arbitraries.of(ContractEventKind.class)
                                        .map(kind -> new ContractEvent(when.account, kind, when.on, when.recordedOn)))
                                .list()
                                .ofMaxSize(8),
                        sometimes()
                                .flatMap(
                                        when -> Arbitraries.of(ActivityKind.CALL, ActivityKind.VISIT, ActivityKind.FORM)
                                                .map(kind -> Activity.builder()
                                                        .kind(kind)
                                                        .account(when.account)
                                                        .date(when.on)
                                                        .build()))
                                .list()
                                .ofMaxSize(10),
                        someRequests().list().ofMaxSize(8),
                        someObservations().list().ofMaxSize(10))
                .as(World::new)
                .withoutEdgeCases(); // there are so many that nothing else would be tried
    }

    /** When something happened with whom. */
    private record When(AccountId account, LocalDate on, LocalDate recordedOn) {}

    private static Arbitrary<When> sometimes() {
        return Combinators.combine(accounts(5), days(-10, 110), Arbitraries.of(0, 0, 0, 5))
                .as((account, on, late) -> new When(account, on, on.plusDays(late)));
    }

    static Arbitrary<AccountId> accounts(int last) {
        return Arbitraries.integers().between(1, last).map(number -> AccountId.of("c" + number));
    }

    static Arbitrary<LocalDate> days(int first, int last) {
        return Arbitraries.integers().between(first, last).map(START::plusDays);
    }

    static Arbitrary<AsOf> asOfs() {
        return Combinators.combine(days(-5, 110), Arbitraries.of(0, 0, 0, -7, 7))
                .as((day, known) -> Cafe.TOKYO.endOf(day).knownOn(day.plusDays(known)));
    }

    private static Arbitrary<List<Customer>> someCustomers() {
        return Combinators.combine(
                        accounts(4),
                        days(0, 40),
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.of("high", "low", ""))
                .as((account, start, length, segment) -> Customer.of(account, start)
                        .withContractEnd(Optional.of(start.plusDays(length)).filter(end -> length < 60))
                        .withSegment(Optional.of(segment).filter(text -> !text.isEmpty())))
                .list()
                .uniqueElements(Customer::account)
                .ofMaxSize(4);
    }

    private static Arbitrary<UsageReading> someUsage() {
        return sometimes()
                .flatMap(when -> Combinators.combine(
                                Arbitraries.of(UsageKind.SEATS, UsageKind.SEATS, UsageKind.FEATURES),
                                Arbitraries.longs().between(0, 5),
                                Arbitraries.longs().between(0, 5))
                        .as((kind, used, available) ->
                                new UsageReading(when.account, kind, used, available, when.on, when.recordedOn)));
    }

    private static Arbitrary<SupportRequest> someRequests() {
        return sometimes()
                .flatMap(when -> Combinators.combine(
                                Arbitraries.integers().between(1, 6).map(number -> RequestId.of("R" + number)),
                                Arbitraries.of(RequestPriority.class),
                                Arbitraries.integers().between(0, 24 * 4 - 1),
                                Arbitraries.of(-1, 0, 1, 5, 30, 200, 10_000))
                        .as((id, priority, quarter, answered) -> {
                            Instant at =
                                    when.on.atStartOfDay(Cafe.ZONE).toInstant().plus(Duration.ofMinutes(15L * quarter));
                            return SupportRequest.builder()
                                    .id(id)
                                    .account(when.account)
                                    .priority(priority)
                                    .receivedAt(at)
                                    .answeredAt(Optional.of(at.plus(Duration.ofMinutes(15L * answered)))
                                            .filter(then -> answered < 10_000))
                                    .recordedOn(when.recordedOn)
                                    .build();
                        }));
    }

    private static Arbitrary<Observation> someObservations() {
        return sometimes()
                .flatMap(when -> Combinators.combine(
                                Arbitraries.of("nps", "nps", "other"),
                                Arbitraries.integers().between(2, 8))
                        .as((indicator, value) -> Observation.of(
                                        when.account,
                                        IndicatorId.of(indicator),
                                        value == 2 ? ObservedValue.ofCategory("yes") : ObservedValue.of(value),
                                        when.on,
                                        ObservationChannel.SURVEY)
                                .withRecordedOn(when.recordedOn)));
    }

    World shuffled(Random random) {
        return new World(
                shuffled(customers, random),
                shuffled(milestones, random),
                shuffled(usage, random),
                shuffled(events, random),
                shuffled(activities, random),
                shuffled(requests, random),
                shuffled(observations, random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** Only what is seen: all that is later is left out. */
    World seen(AsOf asOf) {
        return new World(
                customers,
                seen(milestones, asOf, MilestoneReached::on, MilestoneReached::recordedOn),
                seen(usage, asOf, UsageReading::on, UsageReading::recordedOn),
                seen(events, asOf, ContractEvent::on, ContractEvent::recordedOn),
                seen(activities, asOf, Activity::date, Activity::date),
                seen(
                        requests,
                        asOf,
                        World::receivedOn,
                        request -> request.recordedOn().orElseThrow()),
                seen(observations, asOf, Observation::observedOn, Observation::recordedOn));
    }

    /** The same, where all is on record on the day on which it happens. */
    World recordedAtOnce() {
        return new World(
                customers,
                milestones.stream()
                        .map(each -> MilestoneReached.of(each.account(), each.milestone(), each.on()))
                        .toList(),
                usage.stream()
                        .map(each ->
                                UsageReading.of(each.account(), each.kind(), each.used(), each.available(), each.on()))
                        .toList(),
                events.stream()
                        .map(each -> ContractEvent.of(each.account(), each.kind(), each.on()))
                        .toList(),
                activities,
                requests.stream()
                        .map(each -> each.withRecordedOn(Optional.empty()))
                        .toList(),
                observations.stream()
                        .map(each -> each.withRecordedOn(each.observedOn()))
                        .toList());
    }

    static LocalDate receivedOn(SupportRequest request) {
        return LocalDate.ofInstant(request.receivedAt(), Cafe.ZONE);
    }

    private static <T> List<T> seen(
            List<T> facts, AsOf asOf, Function<T, LocalDate> on, Function<T, LocalDate> recordedOn) {
        return facts.stream()
                .filter(fact -> !on.apply(fact).isAfter(asOf.date())
                        && !on.apply(fact).isAfter(asOf.knownOn())
                        && !recordedOn.apply(fact).isAfter(asOf.knownOn()))
                .toList();
    }

    Customers asCustomers() {
        return Customers.of(customers);
    }

    ImmutableList<CustomerFact> phaseFacts() {
        return Stream.of(milestones, usage, events).flatMap(List::stream).collect(ImmutableList.toImmutableList());
    }

    LifecycleBoard board(AsOf asOf) {
        return LifecycleReview.of(LIFECYCLE).judge(asCustomers(), phaseFacts(), asOf);
    }

    OnboardingReport onboarding(AsOf asOf) {
        return OnboardingReview.of(PLAN).review(asCustomers(), milestones, asOf);
    }

    SuccessReport success(AsOf asOf) {
        return SuccessReview.of(CRITERIA).review(asCustomers(), Observations.of(observations), asOf);
    }

    ContactReport contacts(AsOf asOf) {
        return ContactReview.of(CADENCE).review(asCustomers(), activities, asOf);
    }

    ServiceReport service(AsOf asOf) {
        return ServiceReview.of(ServicePromise.standard()).measure(asCustomers(), requests, Cafe.NINE_TO_SIX, asOf);
    }

    AdoptionReport adoption(AsOf asOf) {
        return AdoptionReview.of(ADOPTION).measure(asCustomers(), usage, asOf);
    }
}
