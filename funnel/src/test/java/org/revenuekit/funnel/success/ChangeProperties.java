package org.revenuekit.funnel.success;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Transitions;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.flow.ResponseState;

/** Two worlds share accounts, so that customers come, go, stay and are told of otherwise. */
class ChangeProperties {
    @Provide
    Arbitrary<World> worlds() {
        return World.any();
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return World.asOfs();
    }

    /** What every change tells, the customers of either by what became of them. */
    private record Parts<R, S extends Comparable<? super S>>(
            List<R> before, List<R> now, List<R> came, List<R> gone, Transitions<S> moves) {}

    private static Parts<CustomerOnboarding, MilestoneState> parts(OnboardingChange change) {
        return new Parts<>(
                change.earlier().list(), change.later().list(), change.came(), change.gone(), change.whole());
    }

    private static Parts<CustomerContact, ContactState> parts(ContactChange change) {
        return new Parts<>(
                change.earlier().list(), change.later().list(), change.came(), change.gone(), change.transitions());
    }

    private static <R, S extends Comparable<? super S>> void assertParts(
            Parts<R, S> parts, Function<R, Customer> customer, Function<R, S> state, S[] states, By<R, S> by) {
        assertCameAndGone(parts.before, parts.now, parts.came, parts.gone, customer);
        assertEquals(parts.now.size(), parts.came.size() + parts.moves.total());
        assertEquals(parts.before.size(), parts.gone.size() + parts.moves.total());
        List<R> all = new ArrayList<>(parts.came);
        for (S from : states) {
            for (S to : states) {
                ImmutableList<R> some = by.of(from, to);
                assertEquals(parts.moves.count(from, to), some.size());
                assertTrue(some.stream().map(state).allMatch(to::equals));
                all.addAll(some);
            }
            assertEquals(count(parts.before, state, from) - count(parts.gone, state, from), parts.moves.from(from));
            assertEquals(count(parts.now, state, from) - count(parts.came, state, from), parts.moves.to(from));
        }
        assertEquals(parts.now.size(), all.size());
        assertEquals(new HashSet<>(parts.now), new HashSet<>(all));
    }

    /** Tells who went from which state to which. */
    private interface By<R, S> {
        ImmutableList<R> of(S from, S to);
    }

    private static <R, S> long count(List<R> rows, Function<R, S> state, S which) {
        return rows.stream().map(state).filter(which::equals).count();
    }

    private static <R> void assertCameAndGone(
            List<R> before, List<R> now, List<R> came, List<R> gone, Function<R, Customer> customer) {
        assertEquals(onlyIn(now, before, row -> customer.apply(row).account()), came);
        assertEquals(onlyIn(before, now, row -> customer.apply(row).account()), gone);
    }

    private static <R, K> List<R> onlyIn(List<R> these, List<R> those, Function<R, K> key) {
        return these.stream()
                .filter(one ->
                        those.stream().noneMatch(other -> key.apply(other).equals(key.apply(one))))
                .toList();
    }

    @Property
    void eachCustomerOfEitherIsOfBothOrCameOrIsGone(
            @ForAll("worlds") World before,
            @ForAll("worlds") World after,
            @ForAll("asOfs") AsOf one,
            @ForAll("asOfs") AsOf other) {
        OnboardingChange onboarding = after.onboarding(other).changeSince(before.onboarding(one));
        assertParts(
                parts(onboarding),
                CustomerOnboarding::customer,
                each -> each.whole().state(),
                MilestoneState.values(),
                onboarding::by);
        ContactChange contact = after.contacts(other).changeSince(before.contacts(one));
        assertParts(
                parts(contact), CustomerContact::customer, CustomerContact::state, ContactState.values(), contact::by);
        SuccessChange success = after.success(other).changeSince(before.success(one));
        assertCameAndGone(
                success.earlier().list(),
                success.later().list(),
                success.came(),
                success.gone(),
                CustomerSuccess::customer);
        ServiceChange service = after.service(other).changeSince(before.service(one));
        assertCameAndGone(
                service.earlier().list(),
                service.later().list(),
                service.came(),
                service.gone(),
                CustomerService::customer);
        AdoptionChange adoption = after.adoption(other).changeSince(before.adoption(one));
        assertCameAndGone(
                adoption.earlier().list(),
                adoption.later().list(),
                adoption.came(),
                adoption.gone(),
                CustomerAdoption::customer);
        assertEquals(
                adoption.later().list().size(),
                adoption.list().size() + adoption.came().size());
    }

    @Property
    void whatIsNewInAListAndWhatStayedAreTheListNow(
            @ForAll("worlds") World before,
            @ForAll("worlds") World after,
            @ForAll("asOfs") AsOf one,
            @ForAll("asOfs") AsOf other) {
        ContactChange contact = after.contacts(other).changeSince(before.contacts(one));
        assertLists(
                contact.earlier().overdue(),
                contact.later().overdue(),
                contact.becameOverdue(),
                contact.stillOverdue(),
                contact.noLongerOverdue(),
                each -> each.customer().account());
        ServiceChange service = after.service(other).changeSince(before.service(one));
        assertLists(
                service.earlier().overdue(),
                service.later().overdue(),
                service.becameOverdue(),
                service.stillOverdue(),
                service.noLongerOverdue(),
                ChangeProperties::key);
        List<RequestResponse> asked = service.earlier().responses().toList();
        List<RequestResponse> now = service.later().responses().toList();
        assertEquals(onlyIn(now, asked, ChangeProperties::key), service.asked());
        assertEquals(onlyIn(asked, now, ChangeProperties::key), service.dropped());
        assertEquals(onlyIn(answered(now), answered(asked), ChangeProperties::key), service.answered());
        assertEquals(now.size(), service.asked().size() + service.transitions().total());
        for (ResponseState state : ResponseState.values()) {
            assertEquals(
                    count(now, RequestResponse::state, state) - count(service.asked(), RequestResponse::state, state),
                    service.transitions().to(state));
        }
        AdoptionChange adoption = after.adoption(other).changeSince(before.adoption(one));
        Function<CustomerAdoption, AccountId> account = each -> each.customer().account();
        assertEquals(
                onlyIn(adoption.later().declining(), adoption.earlier().declining(), account),
                adoption.newlyDeclining());
        assertEquals(
                onlyIn(adoption.earlier().declining(), adoption.later().declining(), account),
                adoption.noLongerDeclining());
        assertEquals(
                onlyIn(adoption.later().nearlyFull(), adoption.earlier().nearlyFull(), account),
                adoption.newlyNearlyFull());
    }

    private static <R, K> void assertLists(
            List<R> before, List<R> now, List<R> became, List<R> still, List<R> noLonger, Function<R, K> key) {
        assertEquals(onlyIn(now, before, key), became);
        assertEquals(onlyIn(before, now, key), noLonger);
        assertEquals(now.stream().filter(each -> !became.contains(each)).toList(), still);
    }

    private static String key(RequestResponse response) {
        return response.request().account() + " " + response.request().id();
    }

    private static List<RequestResponse> answered(List<RequestResponse> responses) {
        return responses.stream()
                .filter(response -> response.answeredAt().isPresent())
                .toList();
    }

    @Property
    void criteriaAreReachedMissedAndLostAsALoopTells(
            @ForAll("worlds") World before,
            @ForAll("worlds") World after,
            @ForAll("asOfs") AsOf one,
            @ForAll("asOfs") AsOf other) {
        SuccessChange change = after.success(other).changeSince(before.success(one));
        Set<CriterionChange> reached = new HashSet<>();
        Set<CriterionChange> missed = new HashSet<>();
        Set<CriterionChange> lost = new HashSet<>();
        Set<CriterionChange> differing = new HashSet<>();
        long inBoth = 0;
        for (String account : List.of("c1", "c2", "c3", "c4")) {
            for (SuccessCriterion criterion : World.CRITERIA.criteria()) {
                AccountId id = AccountId.of(account);
                Optional<CriterionResult> then = result(change.earlier(), id, criterion);
                Optional<CriterionResult> now = result(change.later(), id, criterion);
                if (then.isPresent() || now.isPresent()) {
                    CriterionChange each = new CriterionChange(id, criterion.id(), then, now);
                    boolean wasReached =
                            then.isPresent() && then.get().reachedOn().isPresent();
                    boolean isReached = now.isPresent() && now.get().reachedOn().isPresent();
                    add(reached, each, isReached && !wasReached);
                    add(missed, each, isMissed(now) && !isMissed(then));
                    add(
                            lost,
                            each,
                            then.isPresent()
                                    && then.get().holds()
                                    && now.isPresent()
                                    && !now.get().holds());
                    add(differing, each, !then.equals(now));
                    inBoth += then.isPresent() && now.isPresent() ? 1 : 0;
                }
            }
        }
        assertSame(reached, change.reached());
        assertSame(missed, change.missed());
        assertSame(lost, change.lost());
        assertSame(differing, change.changes());
        assertEquals(inBoth, change.transitions().total());
        assertEquals(
                change.transitions(),
                World.CRITERIA.criteria().stream()
                        .map(criterion -> change.of(criterion.id()))
                        .reduce(Transitions.<CriterionState>builder().build(), Transitions::plus));
    }

    private static Optional<CriterionResult> result(SuccessReport report, AccountId id, SuccessCriterion criterion) {
        return report.list().stream()
                .filter(success -> success.customer().account().equals(id))
                .flatMap(success -> success.results().stream())
                .filter(result -> result.criterion().equals(criterion))
                .findFirst();
    }

    private static boolean isMissed(Optional<CriterionResult> result) {
        return result.isPresent() && result.get().state() == CriterionState.MISSED;
    }

    private static <T> void add(Set<T> all, T one, boolean isOneOfThem) {
        if (isOneOfThem) {
            all.add(one);
        }
    }

    private static <T> void assertSame(Set<T> expected, List<T> actual) {
        assertEquals(expected, new HashSet<>(actual));
        assertEquals(expected.size(), actual.size());
    }

    @Property
    void nothingChangesSinceTheAnswerItself(@ForAll("worlds") World world, @ForAll("asOfs") AsOf asOf) {
        OnboardingChange onboarding = world.onboarding(asOf).changeSince(world.onboarding(asOf));
        ContactChange contact = world.contacts(asOf).changeSince(world.contacts(asOf));
        SuccessChange success = world.success(asOf).changeSince(world.success(asOf));
        ServiceChange service = world.service(asOf).changeSince(world.service(asOf));
        AdoptionChange adoption = world.adoption(asOf).changeSince(world.adoption(asOf));
        Stream.<Collection<?>>of(
                        onboarding.came(),
                        onboarding.gone(),
                        onboarding.completed(),
                        onboarding.missed(),
                        onboarding.reached(MilestoneId.of("a")),
                        contact.came(),
                        contact.gone(),
                        contact.becameOverdue(),
                        contact.noLongerOverdue(),
                        success.came(),
                        success.gone(),
                        success.changes(),
                        success.reached(),
                        success.missed(),
                        success.lost(),
                        service.came(),
                        service.gone(),
                        service.asked(),
                        service.dropped(),
                        service.answered(),
                        service.becameOverdue(),
                        service.noLongerOverdue(),
                        adoption.came(),
                        adoption.gone(),
                        adoption.fell(),
                        adoption.rose(),
                        adoption.newlyDeclining(),
                        adoption.noLongerDeclining(),
                        adoption.newlyNearlyFull())
                .forEach(each -> assertEquals(0, each.size()));
        Stream.of(
                        onboarding.whole(),
                        onboarding.of(MilestoneId.of("b")),
                        contact.transitions(),
                        success.transitions(),
                        service.transitions())
                .forEach(moves -> assertEquals(0, moves.moved()));
        Stream.of(
                        onboarding.completionRate(),
                        contact.shareOverdue(),
                        success.shareAttained(),
                        service.shareInTime(),
                        adoption.rate())
                .forEach(rate -> assertEquals(0, rate.numerator().signum()));
        assertTrue(service.median().filter(more -> !more.isZero()).isEmpty());
        assertEquals(0, service.askedCounts().total());
    }

    /** What changed until a day and from then on is all that changed. */
    @Property
    void changesCompose(
            @ForAll("worlds") World first,
            @ForAll("worlds") World last,
            @ForAll("asOfs") AsOf one,
            @ForAll("asOfs") AsOf two,
            @ForAll("asOfs") AsOf three) {
        assertSum(
                first.adoption(one),
                first.adoption(two),
                last.adoption(three),
                AdoptionReport::changeSince,
                AdoptionChange::rate);
        assertSum(
                first.contacts(one),
                first.contacts(two),
                last.contacts(three),
                ContactReport::changeSince,
                ContactChange::shareOverdue);
        assertSum(
                first.success(one),
                first.success(two),
                last.success(three),
                SuccessReport::changeSince,
                SuccessChange::shareAttained);
        assertSum(
                first.service(one),
                first.service(two),
                last.service(three),
                ServiceReport::changeSince,
                ServiceChange::shareInTime);
        assertSum(
                first.onboarding(one),
                first.onboarding(two),
                last.onboarding(three),
                OnboardingReport::changeSince,
                OnboardingChange::completionRate);
        ContactChange until = first.contacts(two).changeSince(first.contacts(one));
        ContactChange since = last.contacts(three).changeSince(first.contacts(two));
        ContactChange all = last.contacts(three).changeSince(first.contacts(one));
        Transitions.Builder<ContactState> moves = Transitions.builder();
        for (ContactState from : ContactState.values()) {
            for (ContactState by : ContactState.values()) {
                Set<AccountId> there = accounts(until.by(from, by));
                for (ContactState to : ContactState.values()) {
                    accounts(since.by(by, to)).stream().filter(there::contains).forEach(id -> moves.add(from, to));
                }
            }
        }
        assertEquals(moves.build(), all.transitions()); // nobody comes or goes in the first world
    }

    private static Set<AccountId> accounts(List<CustomerContact> contacts) {
        return new HashSet<>(
                contacts.stream().map(each -> each.customer().account()).toList());
    }

    /** Compares a later answer with an earlier one. */
    private interface Compare<A, C> {
        C since(A later, A earlier);
    }

    private static <A, C> void assertSum(A one, A two, A three, Compare<A, C> compare, Function<C, Ratio> difference) {
        Ratio until = difference.apply(compare.since(two, one));
        Ratio since = difference.apply(compare.since(three, two));
        Ratio all = difference.apply(compare.since(three, one));
        if (until.isDefined() && since.isDefined()) {
            assertEquals(Fraction.of(until).plus(Fraction.of(since)), Fraction.of(all));
        }
        Ratio back = difference.apply(compare.since(one, two));
        assertEquals(until.numerator().negate(), back.numerator());
        assertEquals(until.denominator(), back.denominator());
    }

    @Property
    void adoptionFellOrRoseOrDidNeither(
            @ForAll("worlds") World before,
            @ForAll("worlds") World after,
            @ForAll("asOfs") AsOf one,
            @ForAll("asOfs") AsOf other) {
        AdoptionChange change = after.adoption(other).changeSince(before.adoption(one));
        List<CustomerAdoptionChange> fell = new ArrayList<>();
        List<CustomerAdoptionChange> rose = new ArrayList<>();
        for (CustomerAdoptionChange each : change.list()) {
            Ratio then = each.before().rate();
            Ratio now = each.now().rate();
            if (each.now().customer().isInContract(other.seenUntil()) && then.isDefined() && now.isDefined()) {
                int order = Fraction.of(now).compareTo(Fraction.of(then));
                (order < 0 ? fell : order > 0 ? rose : new ArrayList<CustomerAdoptionChange>()).add(each);
            }
        }
        assertEquals(new HashSet<>(fell), new HashSet<>(change.fell()));
        assertEquals(new HashSet<>(rose), new HashSet<>(change.rose()));
        assertEquals(
                fell.size() + rose.size(), change.fell().size() + change.rose().size());
        assertRanked(change.fell(), 1);
        assertRanked(change.rose(), -1);
    }

    private static void assertRanked(List<CustomerAdoptionChange> changes, int sign) {
        for (int i = 1; i < changes.size(); i++) {
            CustomerAdoptionChange above = changes.get(i - 1);
            CustomerAdoptionChange below = changes.get(i);
            int order = sign * Ratio.byValue().compare(below.rate(), above.rate());
            assertTrue(order > 0
                    || (order == 0
                            && above.now()
                                            .customer()
                                            .account()
                                            .compareTo(below.now().customer().account())
                                    < 0));
        }
    }
}
