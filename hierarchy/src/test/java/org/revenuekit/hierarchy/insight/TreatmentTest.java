package org.revenuekit.hierarchy.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.rollup.World.DAY;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.assertRefuses;
import static org.revenuekit.hierarchy.rollup.World.id;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.time.Span;

class TreatmentTest {
    private static final Aspect SERVICE = Aspect.of("service-level");
    private static final TreatmentRule SAME_SERVICE = TreatmentRule.builder()
            .ref(DefinitionRef.of("service", 1))
            .aspect(SERVICE)
            .comparison(Comparison.EQUAL)
            .build();

    private static Treatment terms(String account, String days) {
        return Treatment.of(id(account), Aspect.PAYMENT_TERMS, new BigDecimal(days));
    }

    private static Treatment end(String account, LocalDate date) {
        return Treatment.of(id(account), Aspect.CONTRACT_END, date);
    }

    private static Treatment service(String account, String level) {
        return Treatment.of(id(account), SERVICE, level);
    }

    private static FamilyInsights inspect(TreatmentRule rule, Treatment... treatments) {
        return Desk.family("a", "b", "c")
                .check(TreatmentCheck.of(rule, Arrays.asList(treatments)))
                .inspect();
    }

    private static List<String> found(TreatmentRule rule, Treatment... treatments) {
        return texts(inspect(rule, treatments).ofYours());
    }

    private static List<String> texts(Iterable<?> things) {
        return ImmutableList.copyOf(things).stream().map(Object::toString).toList();
    }

    @Test
    void unequalPaymentTermsAreNamedByAccount() {
        FamilyInsights insights = inspect(TreatmentRule.paymentTerms(), terms("b", "60"), terms("a", "30.0"));
        TreatmentInconsistency found =
                (TreatmentInconsistency) insights.ofYours().get(0);

        assertEquals(FamilyInsightKind.TREATMENT_INCONSISTENT, found.kind());
        assertEquals(Aspect.PAYMENT_TERMS, found.aspect());
        assertEquals("payment-terms", found.topic());
        assertEquals(3, found.family().size());
        assertEquals(
                ImmutableSortedSet.of(new TreatmentValue.Amount(new BigDecimal(30))),
                found.values().get(id("a")));
        assertEquals(List.of(id("a"), id("b")), found.values().keySet().asList());
        assertEquals(List.of(id("c")), found.unknown());
        assertEquals(Optional.of(new BigDecimal(30)), found.spread());
        assertEquals("Top (external), 3 accounts: payment-terms {a=[30], b=[60]}, unknown [c]", found.toString());
        assertEquals(1, insights.ofYours().size());
        assertEquals(
                DefinitionRef.of("payment-terms", 1), insights.definitions().get(1));
    }

    @Test
    void equalTermsAreNoInsight() {
        assertEquals(
                List.of(), found(TreatmentRule.paymentTerms(), terms("a", "30"), terms("b", "30.0"), terms("c", "30")));
    }

    @Test
    void whatIsKnownOfOneAccountOnlyIsNotCompared() {
        assertEquals(List.of(), found(TreatmentRule.paymentTerms(), terms("a", "30"), terms("a", "60")));
        assertEquals(List.of(), found(TreatmentRule.paymentTerms()));
        assertEquals(
                List.of("Top (external), 3 accounts: payment-terms {a=[30, 60], b=[30]}, unknown [c]"),
                found(TreatmentRule.paymentTerms(), terms("a", "60"), terms("a", "30"), terms("b", "30")));
    }

    @Test
    void contractsMayEndAMonthApart() {
        assertEquals(List.of(), found(TreatmentRule.contractEnds(), end("a", DAY.plusDays(31)), end("b", DAY)));
        FamilyInsights apart = inspect(TreatmentRule.contractEnds(), end("a", DAY.plusDays(32)), end("b", DAY));

        assertEquals(
                List.of("Top (external), 3 accounts: contract-end {a=[2026-05-02], b=[2026-03-31]}, unknown [c]"),
                texts(apart.ofYours()));
        assertEquals(
                Optional.of(new BigDecimal(32)),
                ((TreatmentInconsistency) apart.ofYours().get(0)).spread());
    }

    @Test
    void textsAreEqualOrNot() {
        FamilyInsights unequal = inspect(SAME_SERVICE, service("a", "gold"), service("b", "silver"));

        assertEquals(List.of(), found(SAME_SERVICE, service("a", "gold"), service("b", "gold")));
        assertEquals(
                List.of("Top (external), 3 accounts: service-level {a=[gold], b=[silver]}, unknown [c]"),
                texts(unequal.ofYours()));
        assertEquals(
                Optional.empty(), ((TreatmentInconsistency) unequal.ofYours().get(0)).spread());
        assertEquals(
                List.of("Top (external), 3 accounts: service-level {a=[1], b=[2026-03-31]}, unknown [c]"),
                found(
                        SAME_SERVICE,
                        Treatment.of(id("a"), SERVICE, BigDecimal.ONE),
                        Treatment.of(id("b"), SERVICE, DAY)));
    }

    @Test
    void whatCannotBeUsedIsReported() {
        FamilyInsights insights = inspect(
                TreatmentRule.paymentTerms(),
                terms("z", "30"),
                terms("a", "30").withValidity(Span.until(DAY)),
                terms("a", "60").withValidity(Span.from(DAY)),
                Treatment.of(id("b"), Aspect.PAYMENT_TERMS, "net 30"),
                Treatment.of(id("c"), Aspect.PAYMENT_TERMS, DAY),
                service("c", "gold"));

        assertEquals(List.of(), insights.ofYours());
        assertEquals(
                List.of(
                        "UNKNOWN_ACCOUNT account z, account z",
                        "TREATMENT_NOT_VALID account a, aspect payment-terms, validity [..2026-03-31)",
                        "NOT_COMPARABLE account b, aspect payment-terms, value net 30",
                        "NOT_COMPARABLE account c, aspect payment-terms, value 2026-03-31"),
                texts(insights.findings()).stream()
                        .map(text -> text.replace(Span.until(DAY).toString(), "[..2026-03-31)"))
                        .toList());
        assertEquals("INFO", TreatmentFinding.TREATMENT_NOT_VALID.severity().name());
        assertEquals("WARNING", TreatmentFinding.NOT_COMPARABLE.severity().name());
        assertEquals(
                List.of("NOT_COMPARABLE account a, aspect contract-end, value 30"),
                texts(inspect(
                                TreatmentRule.contractEnds(),
                                Treatment.of(id("a"), Aspect.CONTRACT_END, new BigDecimal("30")))
                        .findings()));
        assertEquals(
                List.of("NOT_COMPARABLE account a, aspect contract-end, value soon"),
                texts(inspect(TreatmentRule.contractEnds(), Treatment.of(id("a"), Aspect.CONTRACT_END, "soon"))
                        .findings()));
    }

    @Test
    void theStandardRules() {
        TreatmentRule terms = TreatmentRule.paymentTerms();
        TreatmentRule ends = TreatmentRule.contractEnds();

        assertEquals(Comparison.NUMBERS, terms.comparison());
        assertEquals(BigDecimal.ZERO, terms.tolerance());
        assertEquals(DefinitionRef.of("contract-end", 1), ends.ref());
        assertEquals(Aspect.CONTRACT_END, ends.aspect());
        assertEquals(Comparison.DAYS, ends.comparison());
        assertEquals(BigDecimal.valueOf(31), ends.tolerance());
        assertEquals(ends, TreatmentCheck.of(ends, List.of()).definition());
    }

    @Test
    void rulesAreCheckedWhenBuilt() {
        assertEquals(TreatmentRule.paymentTerms(), TreatmentRule.paymentTerms().withTolerance(new BigDecimal("0.0")));
        assertEquals(
                "1.5",
                TreatmentRule.paymentTerms()
                        .withTolerance(new BigDecimal("1.50"))
                        .tolerance()
                        .toString());
        assertNotEquals(
                TreatmentRule.paymentTerms(), TreatmentRule.paymentTerms().withTolerance(BigDecimal.ONE));
        assertEquals(SAME_SERVICE.ref().hashCode(), SAME_SERVICE.hashCode());
        assertRefuses(
                "tolerance must be >= 0, was -0.5 (rule payment-terms@1)",
                () -> TreatmentRule.paymentTerms().withTolerance(new BigDecimal("-0.50")));
        assertRefuses(
                "tolerance must be 0 where treatments are to be equal, was 1 (rule service@1)",
                () -> SAME_SERVICE.withTolerance(BigDecimal.ONE));
        assertRefuses(
                "tolerance must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale 101",
                () -> TreatmentRule.paymentTerms().withTolerance(new BigDecimal("1E-101")));
        assertThrows(IllegalStateException.class, () -> TreatmentRule.builder().build());
    }

    @Test
    void anAspectHasAName() {
        assertEquals("a-z09", Aspect.of("a-z09").toString());
        assertEquals("payment-terms", Aspect.PAYMENT_TERMS.name());
        assertEquals("contract-end", Aspect.CONTRACT_END.name());
        assertTrue(Aspect.CONTRACT_END.compareTo(Aspect.PAYMENT_TERMS) < 0);
        assertTrue(Aspect.PAYMENT_TERMS.compareTo(Aspect.CONTRACT_END) > 0);
        assertEquals(64, Aspect.of("x".repeat(64)).name().length());
        assertRefuses("aspect must be 1 to 64 of a-z, 0-9 and -, was \"\"", () -> Aspect.of(""));
        assertRefuses(
                "aspect must be 1 to 64 of a-z, 0-9 and -, was \"" + "x".repeat(65) + "\"",
                () -> Aspect.of("x".repeat(65)));
        assertRefuses("aspect must be 1 to 64 of a-z, 0-9 and -, was \"A\"", () -> Aspect.of("A"));
        EqualsVerifier.forClass(Aspect.class)
                .withPrefabValues(String.class, "one", "two")
                .verify();
    }

    @Test
    void valuesAreOrderedByTypeThenByValue() {
        List<TreatmentValue> inOrder = List.of(
                new TreatmentValue.Amount(BigDecimal.ONE),
                new TreatmentValue.Amount(BigDecimal.TEN),
                new TreatmentValue.Day(DAY),
                new TreatmentValue.Day(DAY.plusDays(1)),
                new TreatmentValue.Words("a"),
                new TreatmentValue.Words("b"));

        for (int i = 0; i < inOrder.size(); i++) {
            for (int j = 0; j < inOrder.size(); j++) {
                assertEquals(
                        Integer.signum(Integer.compare(i, j)),
                        Integer.signum(inOrder.get(i).compareTo(inOrder.get(j))),
                        inOrder.get(i) + " and " + inOrder.get(j));
            }
        }
    }

    @Test
    void valuesAreChecked() {
        assertEquals(new TreatmentValue.Amount(new BigDecimal("1.0")), new TreatmentValue.Amount(BigDecimal.ONE));
        assertRefuses("treatment must not be blank", () -> new TreatmentValue.Words(" "));
        assertRefuses(
                "number must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale 101",
                () -> new TreatmentValue.Amount(new BigDecimal("1E-101")));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        TreatmentValue value = new TreatmentValue.Day(DAY);

        assertNames("account", () -> new Treatment(null, SERVICE, value, Span.always()));
        assertNames("aspect", () -> new Treatment(id("a"), null, value, Span.always()));
        assertNames("value", () -> new Treatment(id("a"), SERVICE, null, Span.always()));
        assertNames("validity", () -> service("a", "gold").withValidity(null));
        assertNames("number", () -> new TreatmentValue.Amount(null));
        assertNames("date", () -> new TreatmentValue.Day(null));
        assertNames("text", () -> new TreatmentValue.Words(null));
        assertNames("name", () -> Aspect.of(null));
        assertNames("rule", () -> TreatmentCheck.of(null, List.of()));
        assertNames("treatments", () -> TreatmentCheck.of(SAME_SERVICE, null));
    }

    @Test
    void anotherDateIsJudgedByWhatHoldsThen() {
        Treatment earlier = terms("a", "30").withValidity(Span.of(DAY.minusYears(1), DAY.plusDays(1)));
        Treatment later = terms("a", "60").withValidity(Span.from(DAY.plusDays(1)));

        assertEquals(
                List.of("Top (external), 3 accounts: payment-terms {a=[30], b=[60]}, unknown [c]"),
                found(TreatmentRule.paymentTerms(), earlier, later, terms("b", "60")));
    }
}
