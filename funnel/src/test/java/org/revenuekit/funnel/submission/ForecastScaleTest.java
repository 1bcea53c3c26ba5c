package org.revenuekit.funnel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.finding.UnknownIdException;

class ForecastScaleTest {
    private static final ForecastScale STANDARD = Book.SCALE;

    @Test
    void theStandardIsWhatJapaneseTeamsUse() {
        assertEquals("yomi@1", STANDARD.ref().toString());
        assertEquals(CurrencyUnit.JPY, STANDARD.currency());
        assertEquals(
                List.of("受注済", "Aヨミ", "Bヨミ", "Cヨミ", "ネタ", "対象外"),
                STANDARD.categories().stream()
                        .map(category -> category.name().ja())
                        .toList());
        assertEquals(
                List.of("Won", "A", "B", "C", "Idea", "Omitted"),
                STANDARD.categories().stream()
                        .map(category -> category.name().en())
                        .toList());
        assertEquals(
                List.of(
                        CategoryRole.WON,
                        CategoryRole.COMMITTED,
                        CategoryRole.UPSIDE,
                        CategoryRole.PIPELINE,
                        CategoryRole.PIPELINE,
                        CategoryRole.OMITTED),
                STANDARD.categories().stream().map(ForecastCategory::role).toList());
        assertEquals(
                List.of("1", "0.8", "0.5", "0.2", "0", "none"),
                STANDARD.categories().stream()
                        .map(category ->
                                category.weight().map(BigDecimal::toPlainString).orElse("none"))
                        .toList());
        assertEquals(ImmutableSet.of(Book.category("won"), Book.category("a")), STANDARD.counted());
    }

    @Test
    void aScaleIsPureData() {
        assertEquals(STANDARD, STANDARD.toBuilder().build());
        assertEquals(STANDARD.ref().hashCode(), STANDARD.hashCode());
        assertNotEquals(
                STANDARD, STANDARD.toBuilder().addCounted(Book.category("b")).build());
        assertEquals(
                "Aヨミ",
                STANDARD.toBuilder().build().category(Book.category("a")).name().ja());
        assertEquals(
                0, STANDARD.toBuilder().counted(List.of()).build().counted().size());
        assertEquals(
                "never given: category x",
                assertThrows(UnknownIdException.class, () -> STANDARD.category(Book.category("x")))
                        .getMessage());
    }

    @Test
    void scalesAreChecked() {
        assertRefused("categories must be 1 to 100, were 0 (scale s@1)", () -> scale(0));
        assertRefused("categories must be 1 to 100, were 101 (scale s@1)", () -> scale(101));
        assertEquals(100, scale(100).categories().size());
        assertEquals(1, scale(1).categories().size());
        assertRefused(
                "category a must be given once (scale yomi@1)",
                () -> STANDARD.toBuilder().addCategories(category("a")).build());
        assertRefused(
                "counted must not contain omitted, which is OMITTED (scale yomi@1)",
                () -> STANDARD.toBuilder().addCounted(Book.category("omitted")).build());
        assertRefused(
                "counted must be categories of the scale, was x (scale yomi@1)",
                () -> STANDARD.toBuilder().addCounted(Book.category("x")).build());
    }

    private static ForecastScale scale(int categories) {
        return ForecastScale.builder()
                .ref(DefinitionRef.of("s", 1))
                .currency(CurrencyUnit.JPY)
                .addAllCategories(IntStream.range(0, categories)
                        .mapToObj(number -> category("c" + number))
                        .toList())
                .build();
    }

    private static ForecastCategory category(String id) {
        return ForecastCategory.of(id, "C", "区分", CategoryRole.PIPELINE);
    }

    @Test
    void weightsArePartsOfTheWhole() {
        assertEquals(
                Optional.of(BigDecimal.ZERO),
                category("c").weighing(new BigDecimal("0.00")).weight());
        assertEquals(
                Optional.of(BigDecimal.ONE),
                category("c").weighing(new BigDecimal("1.0")).weight());
        assertRefused(
                "weight must be 0 to 1, was -0.01 (category c)",
                () -> category("c").weighing(new BigDecimal("-0.01")));
        assertRefused(
                "weight must be 0 to 1, was 1.01 (category c)",
                () -> category("c").weighing(new BigDecimal("1.01")));
        assertRefused(
                "weight must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale -1000",
                () -> category("c").weighing(new BigDecimal("1E1000")));
    }

    @Test
    void categoriesAreValues() {
        EqualsVerifier.forClass(CategoryId.class)
                .withPrefabValues(String.class, "a", "b")
                .suppress(Warning.NULL_FIELDS)
                .verify();
        assertTrue(CategoryId.of("a").compareTo(CategoryId.of("b")) < 0);
        assertEquals("a", CategoryId.of("a").toString());
        assertRefused("category id must not be empty", () -> CategoryId.of(""));
        assertEquals(category("c"), category("c"));
        assertEquals(category("c").hashCode(), category("c").hashCode());
        assertNotEquals(
                category("c").hashCode(),
                ForecastCategory.of("c", "C", "区分", CategoryRole.UPSIDE).hashCode());
    }

    @Test
    void accuracyPoliciesAreChecked() {
        AccuracyPolicy standard = AccuracyPolicy.standard(CurrencyUnit.JPY);
        assertEquals("yomi-accuracy@1", standard.ref().toString());
        assertEquals(STANDARD, standard.scale());
        assertEquals(ForecastPoint.firstDay(), standard.point());
        assertEquals(3, standard.minimumPeriods());
        assertEquals(standard, standard.toBuilder().build());
        assertEquals(standard.ref().hashCode(), standard.hashCode());
        assertNotEquals(standard, standard.toBuilder().minimumPeriods(1).build());
        assertRefused(
                "minimumPeriods must be >= 1, was 0 (policy yomi-accuracy@1)",
                () -> standard.toBuilder().minimumPeriods(0).build());
        assertRefused("days must be 1 to 1000, was 0", () -> ForecastPoint.businessDaysBeforeEnd(0));
        assertRefused("days must be 1 to 1000, was 1001", () -> ForecastPoint.businessDaysBeforeEnd(1_001));
        assertEquals(
                1_000,
                ForecastPoint.businessDaysBeforeEnd(1_000)
                        .businessDaysBeforeEnd()
                        .orElseThrow());
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        CategoryId id = Book.category("a");
        Label name = Label.of("A", "A");
        assertNamed("id", () -> new ForecastCategory(null, name, CategoryRole.WON, Optional.empty()));
        assertNamed("name", () -> new ForecastCategory(id, null, CategoryRole.WON, Optional.empty()));
        assertNamed("role", () -> new ForecastCategory(id, name, null, Optional.empty()));
        assertNamed("weight", () -> new ForecastCategory(id, name, CategoryRole.WON, null));
        assertNamed("id", () -> STANDARD.category(null));
        assertNamed("businessDaysBeforeEnd", () -> new ForecastPoint(null));
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}
