package org.revenuekit.funnel.success;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.core.time.Timeline;

class SuccessProperties {
    @Provide
    Arbitrary<World> worlds() {
        return World.any();
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return World.asOfs();
    }

    /** What every answer has. */
    private record Answer(List<?> rows, FactTally tally, Findings findings) {
        static List<Answer> all(World world, AsOf asOf) {
            LifecycleBoard board = world.board(asOf);
            OnboardingReport onboarding = world.onboarding(asOf);
            SuccessReport success = world.success(asOf);
            ContactReport contacts = world.contacts(asOf);
            ServiceReport service = world.service(asOf);
            AdoptionReport adoption = world.adoption(asOf);
            return List.of(
                    new Answer(board.list(), board.tally(), board.findings()),
                    new Answer(onboarding.list(), onboarding.tally(), onboarding.findings()),
                    new Answer(success.list(), success.tally(), success.findings()),
                    new Answer(contacts.list(), contacts.tally(), contacts.findings()),
                    new Answer(service.list(), service.tally(), service.findings()),
                    new Answer(adoption.list(), adoption.tally(), adoption.findings()));
        }
    }

    @Property
    void theOrderChangesNothing(@ForAll("worlds") World world, @ForAll("asOfs") AsOf asOf, @ForAll Random random) {
        assertEquals(Answer.all(world, asOf), Answer.all(world.shuffled(random), asOf));
    }

    @Property
    void whatIsLaterChangesNothing(@ForAll("worlds") World world, @ForAll("asOfs") AsOf asOf) {
        assertEquals(
                Answer.all(world.seen(asOf), asOf).stream().map(Answer::rows).toList(),
                Answer.all(world, asOf).stream().map(Answer::rows).toList());
        assertEquals(
                Answer.all(world.seen(asOf), asOf).stream()
                        .map(answer -> answer.tally().used())
                        .toList(),
                Answer.all(world, asOf).stream()
                        .map(answer -> answer.tally().used())
                        .toList());
    }

    @Property
    void nothingIsLost(@ForAll("worlds") World world, @ForAll("asOfs") AsOf asOf) {
        long seats = world.usage().stream()
                .filter(reading -> reading.kind() == UsageKind.SEATS)
                .count();
        long named = world.milestones().stream()
                .filter(reached -> !reached.milestone().value().equals("x"))
                .count();
        long asked = world.observations().stream()
                .filter(observation -> observation.indicator().equals(World.NPS))
                .count();
        long contacts = world.activities().stream()
                .filter(activity -> World.CADENCE.kinds().contains(activity.kind()))
                .count();
        List<Long> given = List.of(
                named + seats + world.events().size(),
                (long) world.milestones().size(),
                asked,
                contacts,
                (long) world.requests().size(),
                seats);
        List<Answer> answers = Answer.all(world, asOf);
        assertEquals(
                given, answers.stream().map(answer -> answer.tally().given()).toList());
        for (Answer answer : answers) {
            long reported = answer.findings().stream()
                    .mapToLong(finding -> Long.parseLong(finding.details().getOrDefault("facts", "0")))
                    .sum();
            assertEquals(answer.tally().setAside(), reported);
        }
    }

    @Property
    void groupsSumToTheWhole(@ForAll("worlds") World world, @ForAll("asOfs") AsOf asOf) {
        LifecycleBoard board = world.board(asOf);
        List<LifecycleBoard> boards = parts(board.by(Customer.bySegment()));
        for (LifecyclePhase phase : LifecyclePhase.values()) {
            assertEquals(
                    board.count(phase),
                    boards.stream().mapToLong(part -> part.count(phase)).sum());
        }
        assertSum(
                board.tally(),
                board.findings(),
                boards.stream().map(LifecycleBoard::tally),
                boards.stream().map(LifecycleBoard::findings));

        OnboardingReport onboarding = world.onboarding(asOf);
        List<OnboardingReport> onboardings = parts(onboarding.by(Customer.bySegment()));
        assertEquals(
                onboarding.whole(),
                onboardings.stream().map(OnboardingReport::whole).reduce(MilestoneCounts.NONE, MilestoneCounts::plus));
        assertSum(
                onboarding.tally(),
                onboarding.findings(),
                onboardings.stream().map(OnboardingReport::tally),
                onboardings.stream().map(OnboardingReport::findings));

        SuccessReport success = world.success(asOf);
        List<SuccessReport> successes = parts(success.by(Customer.bySegment()));
        assertEquals(
                success.total(),
                successes.stream().map(SuccessReport::total).reduce(CriterionCounts.NONE, CriterionCounts::plus));
        assertSum(
                success.tally(),
                success.findings(),
                successes.stream().map(SuccessReport::tally),
                successes.stream().map(SuccessReport::findings));

        ContactReport contacts = world.contacts(asOf);
        List<ContactReport> contactParts = parts(contacts.by(Customer.bySegment()));
        assertEquals(
                contacts.totalTouches(Span.always()),
                contactParts.stream()
                        .mapToLong(part -> part.totalTouches(Span.always()))
                        .sum());
        assertEquals(
                contacts.shareOverdue(),
                contactParts.stream().map(ContactReport::shareOverdue).reduce(Ratio.of(0, 0), Ratio::plus));
        assertSum(
                contacts.tally(),
                contacts.findings(),
                contactParts.stream().map(ContactReport::tally),
                contactParts.stream().map(ContactReport::findings));

        ServiceReport service = world.service(asOf);
        List<ServiceReport> services = parts(service.by(Customer.bySegment()));
        assertEquals(
                Optional.of(service.total()),
                services.stream().map(ServiceReport::total).reduce((one, other) -> one.plus(other)));
        assertSum(
                service.tally(),
                service.findings(),
                services.stream().map(ServiceReport::tally),
                services.stream().map(ServiceReport::findings));

        AdoptionReport adoption = world.adoption(asOf);
        List<AdoptionReport> adoptions = parts(adoption.by(Customer.bySegment()));
        assertEquals(
                adoption.rate(), adoptions.stream().map(AdoptionReport::rate).reduce(Ratio.of(0, 0), Ratio::plus));
        assertSum(
                adoption.tally(),
                adoption.findings(),
                adoptions.stream().map(AdoptionReport::tally),
                adoptions.stream().map(AdoptionReport::findings));
    }

    private static <A> List<A> parts(Grouped<?, A> grouped) {
        return Stream.concat(grouped.groups().values().stream(), Stream.of(grouped.ungrouped()))
                .toList();
    }

    private static void assertSum(
            FactTally tally, Findings findings, Stream<FactTally> tallies, Stream<Findings> parts) {
        assertEquals(tally, tallies.reduce(new FactTally(0, 0), FactTally::plus));
        assertEquals(findings.size(), parts.mapToInt(Findings::size).sum());
    }

    @Property
    void phasesTileTheContractAndTheirDaysSum(@ForAll("worlds") World world, @ForAll("asOfs") AsOf asOf) {
        LifecycleBoard board = world.board(asOf);
        long inPhases =
                board.counts().values().stream().mapToLong(Long::longValue).sum();
        assertEquals(world.customers().size(), inPhases + board.outside());
        for (LifecycleState state : board.list()) {
            LocalDate today = asOf.seenUntil();
            long days = World.START
                    .datesUntil(today.plusDays(1).isBefore(World.START) ? World.START : today.plusDays(1))
                    .filter(state.customer()::isInContract)
                    .count();
            long told = 0;
            for (LifecyclePhase phase : LifecyclePhase.values()) {
                told += state.history().map(history -> history.days(phase)).orElse(0L);
            }
            assertEquals(days, told);
            assertEquals(
                    Optional.of(BigDecimal.valueOf(days)),
                    board.explain(state.customer().account()).amount());
            assertEquals(state.customer().isInContract(today), state.phase().isPresent());
        }
    }

    @Property
    void phasesAreThoseOfTheManual(@ForAll("worlds") World world, @ForAll("asOfs") AsOf asOf) {
        for (LifecycleState state : world.board(asOf).list()) {
            for (Timeline.Period<LifecyclePhase> period :
                    state.history().map(Timeline::periods).orElse(ImmutableList.of())) {
                LocalDate first = period.span().from().orElseThrow();
                first.datesUntil(period.span().to().orElseThrow())
                        .forEach(day -> assertEquals(
                                NaiveCare.phase(world.seen(asOf), state.customer(), day),
                                period.state(),
                                () -> "on " + day));
            }
        }
    }

    @Property
    void anEarlierAnswerIsPartOfALaterOne(
            @ForAll("worlds") World given, @ForAll("asOfs") AsOf one, @ForAll("asOfs") AsOf other) {
        World world = given.recordedAtOnce();
        LocalDate day = one.date().isBefore(other.date()) ? one.date() : other.date();
        LocalDate later = one.date().isBefore(other.date()) ? other.date() : one.date();
        LifecycleBoard then = world.board(Cafe.TOKYO.endOf(day));
        LifecycleBoard now = world.board(Cafe.TOKYO.endOf(later));
        Span window = Span.of(World.START, World.START.isAfter(day) ? World.START.plusDays(1) : day.plusDays(1));
        for (LifecycleState state : then.list()) {
            state.history()
                    .ifPresent(history -> assertEquals(
                            Optional.of(history), now.timeline(state.customer().account(), window)));
        }
        OnboardingReport onboardingThen = world.onboarding(Cafe.TOKYO.endOf(day));
        OnboardingReport onboardingNow = world.onboarding(Cafe.TOKYO.endOf(later));
        for (CustomerOnboarding before : onboardingThen.list()) {
            CustomerOnboarding after = onboardingNow.of(before.customer().account());
            before.milestones().forEach((id, status) -> {
                MilestoneStatus since = after.milestones().getOrDefault(id, after.whole());
                status.reachedOn().ifPresent(reached -> assertEquals(status, since));
                assertFalse(status.state() == MilestoneState.MISSED && since.state() == MilestoneState.IN_TIME);
                assertFalse(status.state() == MilestoneState.MISSED && since.state() == MilestoneState.OPEN);
            });
        }
    }

    @Property
    void sharesAreFromNothingToAll(@ForAll("worlds") World world, @ForAll("asOfs") AsOf asOf) {
        MilestoneCounts whole = world.onboarding(asOf).whole();
        CriterionCounts criteria = world.success(asOf).total();
        for (Ratio share : List.of(
                whole.completionRate(),
                whole.shareInTime(),
                criteria.shareAttained(),
                criteria.shareInTime(),
                world.contacts(asOf).shareOverdue(),
                world.service(asOf).total().shareInTime(),
                world.adoption(asOf).rate())) {
            assertTrue(share.numerator().signum() >= 0 && share.numerator().compareTo(share.denominator()) <= 0);
        }
        assertEquals(world.customers().size(), whole.completed() + whole.open() + whole.missed());
        assertEquals(
                whole.total(), world.onboarding(asOf).of(MilestoneId.of("a")).total());
    }

    @Property
    void milestonesAndCriteriaAreThoseOfTheManual(@ForAll("worlds") World world, @ForAll("asOfs") AsOf asOf) {
        World seen = world.seen(asOf);
        for (CustomerOnboarding onboarding : world.onboarding(asOf).list()) {
            onboarding
                    .milestones()
                    .forEach((id, status) -> assertEquals(
                            NaiveCare.milestone(seen, onboarding.customer(), id, asOf.seenUntil()), status.state()));
        }
        for (CustomerSuccess success : world.success(asOf).list()) {
            for (CriterionResult result : success.results()) {
                assertEquals(
                        NaiveCare.criterion(seen, success.customer(), result.criterion(), asOf.seenUntil()),
                        result.state());
            }
        }
    }

    @Property
    void contactsAreThoseOfTheManual(@ForAll("worlds") World world, @ForAll("asOfs") AsOf asOf) {
        for (CustomerContact contact : world.contacts(asOf).list()) {
            assertEquals(NaiveCare.dueOn(world.seen(asOf), contact.customer()), contact.dueOn());
            boolean isOverdue = contact.customer().isInContract(asOf.seenUntil())
                    && contact.dueOn().filter(asOf.seenUntil()::isAfter).isPresent();
            assertEquals(isOverdue, contact.state() == ContactState.OVERDUE);
            assertEquals(isOverdue, contact.daysOverdue() > 0);
        }
    }

    @Property
    void responsesAreThoseOfTheManual(@ForAll("worlds") World world, @ForAll("asOfs") AsOf asOf) {
        for (CustomerService service : world.service(asOf).list()) {
            for (RequestResponse response : service.responses()) {
                assertEquals(NaiveCare.openTime(response, asOf), response.businessTime());
            }
        }
    }

    @Property
    void adoptionIsThatOfTheManual(@ForAll("worlds") World world, @ForAll("asOfs") AsOf asOf) {
        for (CustomerAdoption adoption : world.adoption(asOf).list()) {
            assertEquals(NaiveCare.reading(world.seen(asOf), adoption.customer(), asOf.seenUntil()), adoption.latest());
            assertEquals(
                    adoption.latest()
                            .flatMap(latest -> NaiveCare.reading(
                                    world.seen(asOf),
                                    adoption.customer(),
                                    latest.on().minusDays(20))),
                    adoption.earlier());
        }
    }
}
