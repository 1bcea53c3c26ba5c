package org.revenuekit.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.core.testkit.CoreArbitraries.SIMPLEST_DATE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.NameKey;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.opportunity.Discount;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;

/** The kit itself: that what it promises comes, that what it excludes does not, and what values shrink to. */
class CoreArbitrariesProperties {
    private static final int MANY = 2_000;

    static <T> List<T> many(Arbitrary<T> arbitrary) {
        RandomGenerator<T> generator = arbitrary.generator(MANY, true);
        Random random = new Random(42);
        return Stream.generate(() -> generator.next(random).value()).limit(MANY).toList();
    }

    @SafeVarargs
    static <T> void assertComes(List<T> values, Predicate<T>... kinds) {
        for (int i = 0; i < kinds.length; i++) {
            assertTrue(values.stream().anyMatch(kinds[i]), "kind " + i + " never came");
        }
    }

    /** Shrinks some value for which the condition holds as far as it still holds. */
    static <T> T simplest(Arbitrary<T> arbitrary, Predicate<T> condition) {
        RandomGenerator<T> generator = arbitrary.generator(MANY, true);
        Random random = new Random(7);
        Shrinkable<T> best = Stream.generate(() -> generator.next(random))
                .filter(shrinkable -> condition.test(shrinkable.value()))
                .findFirst()
                .orElseThrow();
        while (true) {
            Shrinkable<T> current = best;
            Optional<Shrinkable<T>> simpler = current.shrink()
                    .filter(next -> next.distance().compareTo(current.distance()) < 0)
                    .filter(next -> condition.test(next.value()))
                    .findFirst();
            if (simpler.isEmpty()) {
                return best.value();
            }
            best = simpler.get();
        }
    }

    @Example
    void idsSeldomRepeatUnlessAskedTo() {
        List<AccountId> ids = many(CoreArbitraries.accountIds());
        assertComes(
                ids,
                id -> id.value().startsWith("A"),
                id -> id.value().codePoints().anyMatch(c -> c > 0xffff));
        assertTrue(new TreeSet<>(ids).size() > MANY / 2);

        assertEquals(
                Set.of("A1", "A2", "A3"),
                many(CoreArbitraries.accountIds(3)).stream()
                        .map(AccountId::value)
                        .collect(Collectors.toSet()));
        assertEquals(AccountId.of("A1"), simplest(CoreArbitraries.accountIds(9), id -> true));
    }

    @Example
    void namesAreDifficult() {
        List<String> names = many(CoreArbitraries.names());
        assertComes(
                names,
                name -> name.contains("㈱"),
                name -> name.contains("İ"),
                name -> name.codePoints()
                        .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT),
                name -> name.codePoints().anyMatch(c -> c > 0xffff),
                name -> name.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT),
                name -> name.length() == 1_000,
                name -> !name.strip().equals(name),
                name -> name.length() == 1);
        // Different names of one key, and names without one.
        List<NameKey> keys =
                names.stream().map(NameKey::from).flatMap(Optional::stream).toList();
        assertTrue(new TreeSet<>(keys).size() < new TreeSet<>(names).size());
        assertEquals("a", simplest(CoreArbitraries.names(), name -> name.length() < 900));
    }

    @Example
    void ofAnAccountEverythingIsKnownOrNot() {
        List<Account> accounts = many(CoreArbitraries.accounts());
        assertComes(
                accounts,
                account -> account.name().isPresent(),
                account -> account.name().isEmpty(),
                account -> account.country().isPresent(),
                account -> account.language().isPresent(),
                account -> account.status().isPresent(),
                account -> account.industry().isPresent(),
                account -> account.industry().isEmpty(),
                account -> account.employees().equals(Optional.of(0L)),
                account -> account.employees().orElse(0L) > 1_000_000,
                account -> account.employees().isEmpty());
        assertEquals(Account.of(AccountId.of("A1")), simplest(CoreArbitraries.accounts(), account -> true));
        assertTrue(many(CoreArbitraries.accounts(CoreArbitraries.accountIds(1))).stream()
                .allMatch(account -> account.id().equals(AccountId.of("A1"))));
    }

    @Example
    void moneyIsOfAnySignScaleAndCurrency() {
        assertComes(
                many(CoreArbitraries.moneyFractions()),
                MoneyFraction::isFinerThanMinorUnit,
                money -> !money.isFinerThanMinorUnit(),
                money -> money.amount().signum() == 0,
                money -> money.amount().signum() < 0,
                money -> money.amount().signum() > 0,
                money -> money.amount().precision() > 10,
                money -> money.currency().getDecimalPlaces() == 0,
                money -> money.currency().getDecimalPlaces() == 2,
                money -> money.currency().getDecimalPlaces() == 3);
        assertComes(
                many(CoreArbitraries.decimals()),
                number -> number.scale() > number.stripTrailingZeros().scale(),
                number -> number.scale() == 0);
    }

    @Example
    void moneyIsNarrowedAsAsked() {
        MoneyFractionArbitrary yen = CoreArbitraries.moneyFractions().in(CurrencyUnit.JPY);
        assertTrue(many(yen).stream().allMatch(money -> money.currency().equals(CurrencyUnit.JPY)));
        assertTrue(many(yen.notNegative()).stream()
                .allMatch(money -> money.amount().signum() >= 0));
        assertTrue(many(yen.wholeMinorUnits()).stream().noneMatch(MoneyFraction::isFinerThanMinorUnit));
        List<MoneyFraction> all =
                many(CoreArbitraries.moneyFractions().wholeMinorUnits().notNegative());
        assertTrue(all.stream().noneMatch(MoneyFraction::isFinerThanMinorUnit));
        assertComes(all, money -> money.amount().scale() == 3);
        assertTrue(all.stream().allMatch(money -> money.amount().signum() >= 0));
    }

    @Example
    void moneyShrinksToYenAndSmallNumbers() {
        assertEquals(MoneyFraction.parse("JPY 0"), simplest(CoreArbitraries.moneyFractions(), money -> true));
        assertEquals(
                MoneyFraction.parse("JPY 101"),
                simplest(
                        CoreArbitraries.moneyFractions(),
                        money -> money.amount().compareTo(new BigDecimal(100)) > 0));
    }

    @Example
    void spansAreOfEveryKind() {
        assertComes(
                many(CoreArbitraries.spans()),
                Span::isEmpty,
                span -> span.equals(Span.always()),
                span -> span.from().isEmpty() && span.to().isPresent(),
                span -> span.from().isPresent() && span.to().isEmpty(),
                span -> span.from().isPresent() && span.to().isPresent() && !span.isEmpty());
    }

    @Example
    void spansAreNarrowedAsAsked() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        Span quarter = Span.of(first, LocalDate.of(2025, 4, 1));

        assertTrue(many(CoreArbitraries.spans().closed()).stream()
                .allMatch(span -> span.from().isPresent() && span.to().isPresent()));
        assertTrue(many(CoreArbitraries.spans().notEmpty()).stream().noneMatch(Span::isEmpty));
        List<Span> inside = many(CoreArbitraries.spans().within(first, LocalDate.of(2025, 4, 1)));
        assertComes(inside, Span::isEmpty, span -> !span.isEmpty());
        assertTrue(inside.stream()
                .allMatch(span -> !span.from().orElseThrow().isBefore(first)
                        && !span.to().orElseThrow().isAfter(LocalDate.of(2025, 4, 1))));
        List<Span> days =
                many(CoreArbitraries.spans().within(first, first.plusDays(2)).notEmpty());
        assertEquals(
                Set.of(
                        Span.of(first, first.plusDays(1)),
                        Span.of(first, first.plusDays(2)),
                        Span.of(first.plusDays(1), first.plusDays(2))),
                Set.copyOf(days));
        assertTrue(quarter.contains(simplest(
                        CoreArbitraries.spans()
                                .within(first, LocalDate.of(2025, 4, 1))
                                .notEmpty(),
                        span -> true)
                .from()
                .orElseThrow()));
        assertEquals(
                "end must be after start, was [2025-01-01,2025-01-01)",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> CoreArbitraries.spans().within(first, first))
                        .getMessage());
    }

    @Example
    void timeShrinksToTheFirstOfApril() {
        assertEquals(SIMPLEST_DATE, simplest(CoreArbitraries.dates(), date -> true));
        assertEquals(SIMPLEST_DATE.plusDays(1), simplest(CoreArbitraries.dates(), date -> date.isAfter(SIMPLEST_DATE)));
        assertEquals(
                LocalDate.of(2025, 3, 31),
                simplest(CoreArbitraries.dates(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31)), date -> true));
        assertEquals(
                LocalDate.of(2027, 3, 1),
                simplest(CoreArbitraries.dates(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31)), date -> true));
        assertEquals(
                Span.of(SIMPLEST_DATE, SIMPLEST_DATE),
                simplest(CoreArbitraries.spans().closed(), span -> true));
        AsOf asOf = simplest(CoreArbitraries.asOfs(), point -> true);
        assertEquals(SIMPLEST_DATE, asOf.date());
        assertEquals(SIMPLEST_DATE, asOf.knownOn());
        assertEquals("Asia/Tokyo", asOf.calendar().zone().getId());
        assertEquals(java.time.Month.APRIL, asOf.calendar().fiscalStart());
    }

    @Example
    void datesAndPointsAreVaried() {
        assertComes(
                many(CoreArbitraries.dates()),
                date -> date.getMonthValue() == 2 && date.getDayOfMonth() == 29,
                date -> date.getDayOfMonth() == 31,
                date -> date.isBefore(SIMPLEST_DATE.minusYears(20)),
                date -> date.isAfter(SIMPLEST_DATE.plusYears(20)));
        assertComes(
                many(CoreArbitraries.asOfs()),
                point -> point.knownOn().equals(point.date()),
                point -> point.knownOn().isAfter(point.date()));
        List<BusinessCalendar> calendars = many(CoreArbitraries.calendars());
        assertComes(
                calendars,
                calendar -> calendar.weekend().isEmpty(),
                calendar -> calendar.holidays().isEmpty(),
                calendar -> !calendar.holidays().isEmpty());
        assertEquals(
                12,
                calendars.stream().map(BusinessCalendar::fiscalStart).distinct().count());
    }

    @Example
    void ratiosAreOfEveryKind() {
        assertComes(
                many(CoreArbitraries.ratios()),
                ratio -> ratio.equals(Ratio.of(0, 0)),
                ratio -> !ratio.isDefined() && ratio.numerator().signum() != 0,
                ratio -> ratio.isDefined() && ratio.numerator().signum() < 0,
                ratio -> ratio.isDefined() && ratio.numerator().scale() > 0,
                ratio -> ratio.isDefined() && ratio.isAtLeast(BigDecimal.TEN));
        assertTrue(many(CoreArbitraries.ratios().defined()).stream().allMatch(Ratio::isDefined));
        List<Ratio> shares = many(CoreArbitraries.ratios().shares());
        assertTrue(shares.stream()
                .allMatch(ratio -> ratio.numerator().signum() >= 0
                        && ratio.numerator().compareTo(ratio.denominator()) <= 0
                        && ratio.numerator().scale() == 0));
        assertComes(shares, ratio -> !ratio.isDefined());
        assertTrue(many(CoreArbitraries.ratios().shares().defined()).stream().allMatch(Ratio::isDefined));
        assertEquals(Ratio.of(0, 1), simplest(CoreArbitraries.ratios().shares().defined(), ratio -> true));
    }

    @Example
    void discountsGoFromNothingToEverything() {
        List<Discount> discounts = many(CoreArbitraries.discounts());
        assertComes(
                discounts,
                discount -> discount.rate().signum() == 0,
                discount -> discount.rate().compareTo(BigDecimal.ONE) == 0,
                discount -> discount.rate().scale() == 4);
        assertEquals(
                BigDecimal.ZERO,
                simplest(CoreArbitraries.discounts(), discount -> true).rate());
    }

    @Example
    void linesAreSoldAndReturnedWithAndWithoutDiscount() {
        assertComes(
                many(CoreArbitraries.opportunityLines()),
                line -> line.quantity().signum() < 0,
                line -> line.quantity().signum() > 0,
                line -> line.discount().isEmpty(),
                line -> line.discount().isPresent(),
                line -> line.product().isPresent(),
                line -> line.product().isEmpty(),
                line -> line.net().isFinerThanMinorUnit());
        assertTrue(many(CoreArbitraries.opportunityLines().in(CurrencyUnit.USD)).stream()
                .allMatch(line -> line.gross().currency().equals(CurrencyUnit.USD)));
        OpportunityLine simplest = simplest(CoreArbitraries.opportunityLines(), line -> true);
        assertEquals(BigDecimal.ZERO, simplest.quantity());
        assertEquals(Optional.empty(), simplest.discount());
    }

    @Example
    void opportunitiesAreOfEveryKind() {
        List<Opportunity> all = many(CoreArbitraries.opportunities());
        assertComes(
                all,
                opportunity ->
                        opportunity.amount().isPresent() && opportunity.lines().isEmpty(),
                opportunity ->
                        opportunity.amount().isEmpty() && opportunity.lines().isEmpty(),
                opportunity ->
                        opportunity.amount().isPresent() && opportunity.lines().size() > 1,
                opportunity ->
                        opportunity.amount().isEmpty() && opportunity.lines().size() > 1,
                opportunity -> opportunity.account().isEmpty(),
                opportunity -> opportunity.account().isPresent(),
                opportunity -> opportunity.closedOn().isEmpty(),
                opportunity -> opportunity.closedOn().isPresent());
        assertEquals(
                EnumSet.allOf(Outcome.class),
                all.stream().map(Opportunity::outcome).collect(Collectors.toSet()));
    }

    @Example
    void opportunitiesAreNarrowedAsAsked() {
        List<Opportunity> narrow = many(CoreArbitraries.opportunities()
                .in(CurrencyUnit.USD)
                .by(CoreArbitraries.accountIds(1))
                .withOutcome(Outcome.WON));
        List<CurrencyUnit> currencies = new ArrayList<>();
        for (Opportunity opportunity : narrow) {
            assertEquals(Outcome.WON, opportunity.outcome());
            opportunity.account().ifPresent(account -> assertEquals(AccountId.of("A1"), account));
            opportunity.value().ifPresent(value -> currencies.add(value.currency()));
        }
        assertFalse(currencies.isEmpty());
        assertEquals(Set.of(CurrencyUnit.USD), Set.copyOf(currencies));
    }

    @Example
    void anOpportunityShrinksToItsBareMinimum() {
        Opportunity bare = simplest(CoreArbitraries.opportunities(), opportunity -> true);
        assertEquals(List.of(), bare.lines());
        assertEquals(Set.of(), bare.unpricedProducts());
        assertEquals(Optional.empty(), bare.amount());
        assertEquals(Outcome.OPEN, bare.outcome());

        Opportunity dear = simplest(
                CoreArbitraries.opportunities().in(CurrencyUnit.JPY),
                opportunity -> opportunity
                        .amount()
                        .filter(amount -> amount.amount().compareTo(new BigDecimal(100)) > 0)
                        .isPresent());
        assertEquals(Optional.of(MoneyFraction.parse("JPY 101")), dear.amount());
        assertEquals(List.of(), dear.lines());
    }

    @Example
    void edgeCasesComeFirst() {
        assertTrue(edgeCases(CoreArbitraries.moneyFractions()).contains(MoneyFraction.parse("JPY 0")));
        assertTrue(edgeCases(CoreArbitraries.spans()).contains(Span.always()));
        assertTrue(edgeCases(CoreArbitraries.ratios()).contains(Ratio.of(0, 0)));
        assertTrue(edgeCases(CoreArbitraries.accounts()).stream()
                .anyMatch(account -> account.name().isEmpty()));
        List<BigDecimal> rates = edgeCases(CoreArbitraries.discounts()).stream()
                .map(Discount::rate)
                .toList();
        assertTrue(rates.contains(BigDecimal.ZERO));
        assertTrue(rates.contains(BigDecimal.ONE));
    }

    private static <T> List<T> edgeCases(Arbitrary<T> arbitrary) {
        return arbitrary.edgeCases().suppliers().stream()
                .map(supplier -> supplier.get().value())
                .toList();
    }
}
