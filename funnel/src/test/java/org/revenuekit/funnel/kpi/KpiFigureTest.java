package org.revenuekit.funnel.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.kpi.KpiWorld.AS_OF;
import static org.revenuekit.funnel.kpi.KpiWorld.CALENDAR;
import static org.revenuekit.funnel.kpi.KpiWorld.JPY;
import static org.revenuekit.funnel.kpi.KpiWorld.assertNull;
import static org.revenuekit.funnel.kpi.KpiWorld.assertRefused;
import static org.revenuekit.funnel.kpi.KpiWorld.id;
import static org.revenuekit.funnel.kpi.KpiWorld.yen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.kpi.KpiDirection;
import org.revenuekit.core.kpi.KpiId;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.statistics.WilsonInterval;

class KpiFigureTest {
    private static final BigDecimal Z = new BigDecimal("1.96");
    private static final Label WON = Label.of("Won", "受注");
    private static final Label CREATED = Label.of("Opportunities created", "商談作成数");
    private static final KpiTerm COUNT = KpiTerm.sum("won", WON, FigureUnit.COUNT);
    private static final KpiTerm RATE =
            KpiTerm.quotient("close-rate", Label.of("Close rate", "成約率"), WON, CREATED, FigureUnit.RATE);
    private static final KpiTerm AMOUNT = KpiTerm.sum("revenue", Label.of("Revenue", "売上"), FigureUnit.MONEY);
    private static final KpiTerm MEAN =
            KpiTerm.quotient("mean-value", Label.of("Mean value", "平均契約額"), AMOUNT.name(), WON, FigureUnit.MONEY);
    private static final KpiTerm DAYS = KpiTerm.quotient(
            "lead-time", Label.of("Lead time", "リードタイム"), Label.of("Days", "日数"), WON, FigureUnit.DAYS);
    private static final MoneyFraction MILLION = MoneyFraction.of(yen(1_000_000));

    @Test
    void aTermNamesItsBase() {
        assertEquals("Won / Opportunities created", RATE.formula(Locale.ENGLISH));
        assertEquals("受注 / 商談作成数", RATE.formula(Locale.JAPANESE));
        assertEquals("Won", COUNT.formula(Locale.ENGLISH));
        assertEquals("close-rate = Won / Opportunities created", RATE.toString());
    }

    @Test
    void aTermTellsWhereItsPartsAreGiven() {
        assertEquals(id("won"), COUNT.numeratorId());
        assertEquals(Optional.empty(), COUNT.baseId());
        assertEquals(id("close-rate.numerator"), RATE.numeratorId());
        assertEquals(Optional.of(id("close-rate.base")), RATE.baseId());
    }

    @Test
    void moreIsBetterUnlessSaidOtherwise() {
        assertEquals(KpiDirection.HIGHER_IS_BETTER, RATE.direction());
        assertEquals(KpiDirection.HIGHER_IS_BETTER, COUNT.direction());
        assertEquals(KpiDirection.LOWER_IS_BETTER, RATE.lowerIsBetter().direction());
        assertEquals(RATE.base(), RATE.lowerIsBetter().base());
    }

    @Test
    void aCodeLeavesRoomForItsParts() {
        String longest = "x".repeat(1_024 - ".numerator".length());

        assertEquals(
                longest + ".numerator",
                KpiTerm.sum(longest, WON, FigureUnit.COUNT).code() + ".numerator");
        assertRefused(
                "kpi id must have at most 1024 chars, had 1025",
                () -> KpiTerm.sum(longest + "x", WON, FigureUnit.COUNT));
    }

    @Test
    void termsAreEqualByAllAndHashByCode() {
        KpiTerm same = KpiTerm.quotient("close-rate", RATE.name(), WON, CREATED, FigureUnit.RATE);

        assertEquals(RATE, same);
        assertEquals(id("close-rate").hashCode(), RATE.lowerIsBetter().hashCode());
        assertNotEquals(RATE, RATE.lowerIsBetter());
        assertNotEquals(RATE, KpiTerm.quotient("x", RATE.name(), WON, CREATED, FigureUnit.RATE));
        assertNotEquals(RATE, KpiTerm.quotient("close-rate", WON, WON, CREATED, FigureUnit.RATE));
        assertNotEquals(RATE, KpiTerm.quotient("close-rate", RATE.name(), CREATED, CREATED, FigureUnit.RATE));
        assertNotEquals(RATE, KpiTerm.quotient("close-rate", RATE.name(), WON, WON, FigureUnit.RATE));
        assertNotEquals(RATE, KpiTerm.quotient("close-rate", RATE.name(), WON, CREATED, FigureUnit.DAYS));
        assertFalse(RATE.equals((Object) "close-rate"));
    }

    @Test
    void aCountIsOfBase1() {
        KpiFigure figure = KpiFigure.count(COUNT, 42, AS_OF);

        assertEquals(COUNT, figure.term());
        assertEquals(id("won"), figure.code());
        assertEquals(Ratio.of(42, 1), figure.value());
        assertEquals(Optional.empty(), figure.noValue());
        assertEquals(Optional.empty(), figure.interval());
        assertEquals(Optional.empty(), figure.currency());
        assertEquals(AS_OF, figure.asOf());
        assertEquals(Map.of(id("won"), BigDecimal.valueOf(42)), figure.values());
        assertEquals("won 42/1", figure.toString());
    }

    @Test
    void aShareKeepsBothNumbersAndAnInterval() {
        KpiFigure figure = KpiFigure.share(RATE, 2, 4, Z, AS_OF);

        assertEquals(Ratio.of(2, 4), figure.value());
        assertEquals(Optional.of(WilsonInterval.of(2, 4, 1.96)), figure.interval());
        assertEquals(
                Map.of(
                        id("close-rate.numerator"), BigDecimal.valueOf(2),
                        id("close-rate.base"), BigDecimal.valueOf(4)),
                figure.values());
        assertEquals(
                Optional.of(WilsonInterval.of(4, 4, 1.96)),
                KpiFigure.share(RATE, 4, 4, Z, AS_OF).interval());
    }

    @Test
    void moreThanTheBaseIsNoShare() {
        KpiFigure figure = KpiFigure.share(RATE, 5, 4, Z, AS_OF);

        assertEquals(Ratio.of(5, 4), figure.value());
        assertEquals(Optional.empty(), figure.interval());
    }

    @Test
    void anEmptyBaseIsToldFromWhatWasNotGiven() {
        assertEquals(
                Optional.of(NoValue.NOTHING_TO_MEASURE),
                KpiFigure.share(RATE, 0, 0, Z, AS_OF).noValue());
        assertEquals(
                Optional.of(NoValue.ZERO_BASE),
                KpiFigure.money(MEAN, MILLION, 0, AS_OF).noValue());

        KpiFigure missing = KpiFigure.notGiven(RATE, AS_OF);
        assertEquals(Optional.of(NoValue.NOT_GIVEN), missing.noValue());
        assertEquals(Ratio.of(0, 0), missing.value());
        assertEquals(Map.of(), missing.values());
        assertEquals(RATE, missing.term());
        assertEquals("close-rate NOT_GIVEN", missing.toString());
    }

    @Test
    void moneyCarriesItsCurrency() {
        KpiFigure sum = KpiFigure.money(AMOUNT, MILLION, AS_OF);
        KpiFigure mean = KpiFigure.money(MEAN, MILLION, 3, AS_OF);

        assertEquals(Optional.of(JPY), sum.currency());
        assertEquals(Ratio.of(1_000_000, 1), sum.value());
        assertEquals(Ratio.of(1_000_000, 3), mean.value());
        assertEquals("mean-value JPY 1000000/3", mean.toString());
        assertEquals(
                Optional.empty(), KpiFigure.ratio(DAYS, Ratio.of(90, 4), AS_OF).currency());
    }

    @Test
    void aFigureIsOfItsUnitAndBase() {
        assertRefused(
                "unit must be MONEY for money only, was MONEY (revenue)", () -> KpiFigure.count(AMOUNT, 1, AS_OF));
        assertRefused(
                "unit must be MONEY for money only, was COUNT (won)", () -> KpiFigure.money(COUNT, MILLION, AS_OF));
        assertRefused(
                "term must have no base, was close-rate = Won / Opportunities created",
                () -> KpiFigure.count(RATE, 1, AS_OF));
        assertRefused(
                "term must have no base, was mean-value = Revenue / Won", () -> KpiFigure.money(MEAN, MILLION, AS_OF));
        assertRefused(
                "base must be 1 where the term has none, was 2 (won)",
                () -> KpiFigure.ratio(COUNT, Ratio.of(1, 2), AS_OF));
        assertRefused(
                "base must be 1 where the term has none, was 2 (revenue)",
                () -> KpiFigure.money(AMOUNT, MILLION, 2, AS_OF));
        assertRefused("numerator must be >= 0, was -1", () -> KpiFigure.share(RATE, -1, 4, Z, AS_OF));
        assertRefused("denominator must be >= 0, was -1", () -> KpiFigure.share(RATE, 0, -1, Z, AS_OF));
        assertRefused(
                "z must be above 0 and at most 100, was 0.0",
                () -> KpiFigure.share(RATE, 1, 4, BigDecimal.ZERO, AS_OF));
    }

    @Test
    void figuresAreEqualByAll() {
        KpiFigure figure = KpiFigure.share(RATE, 2, 4, Z, AS_OF);

        assertEquals(figure, KpiFigure.share(RATE, 2, 4, Z, AS_OF));
        assertEquals(figure.hashCode(), KpiFigure.share(RATE, 2, 4, Z, AS_OF).hashCode());
        assertNotEquals(figure.hashCode(), KpiFigure.share(RATE, 3, 4, Z, AS_OF).hashCode());
        assertNotEquals(figure, KpiFigure.share(RATE.lowerIsBetter(), 2, 4, Z, AS_OF));
        assertNotEquals(figure, KpiFigure.share(RATE, 1, 4, Z, AS_OF));
        assertNotEquals(figure, KpiFigure.ratio(RATE, Ratio.of(2, 4), AS_OF));
        assertNotEquals(figure, KpiFigure.share(RATE, 2, 4, Z, CALENDAR.endOf(LocalDate.of(2026, 7, 1))));
        assertNotEquals(
                KpiFigure.money(AMOUNT, MoneyFraction.zero(JPY), AS_OF),
                KpiFigure.money(AMOUNT, MoneyFraction.zero(CurrencyUnit.of("USD")), AS_OF));
        assertFalse(figure.equals((Object) "close-rate"));
    }

    @Test
    void figuresStandInOrderAndAreFoundByCode() {
        KpiFigure count = KpiFigure.count(COUNT, 2, AS_OF);
        KpiFigure rate = KpiFigure.share(RATE, 2, 4, Z, AS_OF);
        KpiFigures figures = KpiFigures.of(List.of(rate, count));

        assertEquals(List.of(rate, count), figures.list());
        assertEquals(rate, figures.of(id("close-rate")));
        assertEquals(Findings.none(), figures.findings());
        assertEquals(
                List.of(id("close-rate.numerator"), id("close-rate.base"), id("won")),
                List.copyOf(figures.values().keySet()));
        assertEquals("close-rate 2/4\nwon 2/1", figures.toString());
        assertEquals(
                "never given: kpi close-rate.base",
                assertThrows(UnknownIdException.class, () -> figures.of(id("close-rate.base")))
                        .getMessage());
    }

    @Test
    void figuresJoinWithTheirFindings() {
        Finding finding = Finding.of(MarketingFinding.OPEN_MONTH, new Subject("month", "2026-06"));
        Finding other = Finding.of(MarketingFinding.OPEN_MONTH, new Subject("month", "2026-07"));
        KpiFigure count = KpiFigure.count(COUNT, 2, AS_OF);
        KpiFigure rate = KpiFigure.notGiven(RATE, AS_OF);
        KpiFigures both = KpiFigures.of(List.of(count), Findings.of(List.of(finding)))
                .plus(KpiFigures.of(List.of(rate), Findings.of(List.of(other))));

        assertEquals(KpiFigures.of(List.of(count, rate), Findings.of(List.of(finding, other))), both);
        assertEquals(
                KpiFigures.of(List.of(count, rate), Findings.of(List.of(finding, other)))
                        .hashCode(),
                both.hashCode());
        assertEquals(Map.of(id("won"), BigDecimal.valueOf(2)), both.values());
        assertNotEquals(both, KpiFigures.of(List.of(count, rate)));
        assertNotEquals(both, KpiFigures.of(List.of(rate, count), both.findings()));
        assertNotEquals(both.hashCode(), KpiFigures.of(List.of(count, rate)).hashCode());
        assertFalse(both.equals((Object) "both"));
    }

    @Test
    void aCodeIsThereOnce() {
        KpiFigure rate = KpiFigure.share(RATE, 2, 4, Z, AS_OF);
        KpiTerm part = KpiTerm.sum("close-rate.base", CREATED, FigureUnit.COUNT);

        assertRefused("each code must be given once, was not: close-rate", () -> KpiFigures.of(List.of(rate, rate)));
        assertRefused(
                "each code must be given once, was not: close-rate.base",
                () -> KpiFigures.of(List.of(rate, KpiFigure.notGiven(part, AS_OF))));
    }

    @Test
    @SuppressWarnings({"NullAway", "NullOptional"}) // what a caller without it would see
    void nothingIsOptional() {
        KpiFigures none = KpiFigures.of(List.of());

        assertNull("code", () -> new KpiTerm(null, WON, WON, Optional.empty(), FigureUnit.RATE, RATE.direction()));
        assertNull("name", () -> new KpiTerm(id("x"), null, WON, Optional.empty(), FigureUnit.RATE, RATE.direction()));
        assertNull(
                "numerator",
                () -> new KpiTerm(id("x"), WON, null, Optional.empty(), FigureUnit.RATE, RATE.direction()));
        assertNull("base", () -> new KpiTerm(id("x"), WON, WON, null, FigureUnit.RATE, RATE.direction()));
        assertNull("unit", () -> new KpiTerm(id("x"), WON, WON, Optional.empty(), null, RATE.direction()));
        assertNull("direction", () -> new KpiTerm(id("x"), WON, WON, Optional.empty(), FigureUnit.RATE, null));
        assertNull("base", () -> KpiTerm.quotient("x", WON, WON, null, FigureUnit.RATE));
        assertNull("term", () -> KpiFigure.count(null, 1, AS_OF));
        assertNull("asOf", () -> KpiFigure.count(COUNT, 1, null));
        assertNull("z", () -> KpiFigure.share(RATE, 1, 2, null, AS_OF));
        assertNull("term", () -> KpiFigure.share(null, 1, 2, Z, AS_OF));
        assertNull("value", () -> KpiFigure.ratio(RATE, null, AS_OF));
        assertNull("amount", () -> KpiFigure.money(AMOUNT, null, AS_OF));
        assertNull("term", () -> KpiFigure.money(null, MILLION, AS_OF));
        assertNull("term", () -> KpiFigure.notGiven(null, AS_OF));
        assertNull("figures", () -> KpiFigures.of((Iterable<KpiFigure>) null));
        assertNull("findings", () -> KpiFigures.of(List.of(), null));
        assertNull("others", () -> none.plus(null));
        assertNull("code", () -> none.of((KpiId) null));
    }
}
