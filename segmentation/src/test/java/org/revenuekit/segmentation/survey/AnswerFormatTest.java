package org.revenuekit.segmentation.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.survey.Poll.TEXT;
import static org.revenuekit.segmentation.survey.Poll.assertRefuses;
import static org.revenuekit.segmentation.survey.Poll.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.offering.ProductId;

class AnswerFormatTest {
    private static final ChoiceOption TEA = ChoiceOption.of("tea", TEXT);
    private static final ChoiceOption MILK = ChoiceOption.of("milk", TEXT);

    private static NumericScale scale(String min, String max, String potentialFrom) {
        return NumericScale.builder()
                .min(new BigDecimal(min))
                .max(new BigDecimal(max))
                .potentialFrom(new BigDecimal(potentialFrom))
                .build();
    }

    @Test
    void aScaleTakesNumbersFromEndToEnd() {
        NumericScale scale = NumericScale.of(1, 5);

        assertEquals(Optional.empty(), scale.problemWith(value(1)));
        assertEquals(Optional.empty(), scale.problemWith(value(3.5)));
        assertEquals(Optional.empty(), scale.problemWith(value(5)));
        assertEquals(Optional.of(SurveyFinding.OUT_OF_RANGE), scale.problemWith(value(0.9)));
        assertEquals(Optional.of(SurveyFinding.OUT_OF_RANGE), scale.problemWith(value(5.1)));
        assertEquals(Optional.of(SurveyFinding.WRONG_KIND), scale.problemWith(value("good")));
    }

    @Test
    void potentialShowsFromAValueOn() {
        NumericScale scale = scale("0", "10", "7");

        assertTrue(scale.canShowPotential());
        assertTrue(scale.showsPotential(value(7)));
        assertTrue(scale.showsPotential(value(10)));
        assertFalse(scale.showsPotential(value(6.9)));
        assertFalse(scale.showsPotential(value(11)), "no answer");
        assertFalse(scale.showsPotential(value("8")), "no answer");
    }

    @Test
    void aScaleShowsNoPotentialUnlessItSaysSo() {
        assertFalse(NumericScale.of(1, 5).canShowPotential());
        assertFalse(NumericScale.of(1, 5).showsPotential(value(5)));
    }

    @Test
    void aScaleHasALengthAndPotentialLiesOnIt() {
        assertRefuses("min must be < max, was 5 and 5", () -> NumericScale.of(5, 5));
        assertRefuses("potentialFrom must be 1 to 5, was 5.1", () -> scale("1", "5", "5.10"));
        assertRefuses("potentialFrom must be 1 to 5, was 0.9", () -> scale("1", "5", "0.9"));
        assertEquals(Optional.of(BigDecimal.ONE), scale("1", "5", "1").potentialFrom());
        assertEquals(Optional.of(BigDecimal.TEN), scale("1", "10", "10").potentialFrom());
        assertRefuses(
                "max must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale -101",
                () -> scale("0", "1E+101", "1"));
        assertThrows(IllegalStateException.class, () -> NumericScale.builder().build());
    }

    @Test
    void scalesThatSayTheSameAreEqual() {
        NumericScale scale = scale("1", "10", "7");

        assertEquals(scale, scale("1.0", "10", "7"));
        assertEquals(scale, scale("1", "1E+1", "7"));
        assertEquals(scale, scale("1", "10", "7.00"));
        assertEquals(scale.hashCode(), scale("1.0", "10.0", "7.0").hashCode());
        assertEquals("10", scale("1", "1E+1", "7").max().toString());
    }

    @Test
    void aChoiceTakesItsOptions() {
        Choice choice = Choice.of(TEA, MILK.withPotential(true));

        assertEquals(Optional.of(TEA), choice.find(value("tea")));
        assertEquals(Optional.empty(), choice.find(value("wine")));
        assertEquals(Optional.empty(), choice.find(value(1)));
        assertEquals(Optional.empty(), choice.problemWith(value("milk")));
        assertEquals(Optional.of(SurveyFinding.UNKNOWN_OPTION), choice.problemWith(value("wine")));
        assertEquals(Optional.of(SurveyFinding.WRONG_KIND), choice.problemWith(value(1)));
        assertTrue(choice.canShowPotential());
        assertTrue(choice.showsPotential(value("milk")));
        assertFalse(choice.showsPotential(value("tea")));
        assertFalse(choice.showsPotential(value("wine")));
        assertFalse(Choice.of(TEA, MILK).canShowPotential());
    }

    @Test
    void yesShowsPotentialAndNoDoesNot() {
        Choice choice = Choice.yesNo();

        assertEquals(
                List.of("yes", "no"),
                choice.options().stream().map(ChoiceOption::value).toList());
        assertEquals(Label.of("Yes", "はい"), choice.options().get(0).label());
        assertEquals(Label.of("No", "いいえ"), choice.options().get(1).label());
        assertTrue(choice.showsPotential(value("yes")));
        assertFalse(choice.showsPotential(value("no")));
    }

    @Test
    void anOptionShowsPotentialIfItIsMarkedOrRevealsANeed() {
        assertFalse(TEA.showsPotential());
        assertEquals(Optional.empty(), TEA.need());
        assertTrue(TEA.withPotential(true).showsPotential());
        assertTrue(TEA.withNeed(ProductId.of("p")).showsPotential());
        assertFalse(TEA.withNeed(ProductId.of("p")).potential());
    }

    @Test
    void aChoiceHasAtLeastTwoDifferentOptions() {
        assertRefuses("options must be at least 2, were 1", () -> Choice.of(TEA));
        assertRefuses("options must be given once each, were [tea, milk, tea]", () -> Choice.of(TEA, MILK, TEA));
        assertRefuses("option must not be empty", () -> ChoiceOption.of("", TEXT));
        assertThrows(IllegalStateException.class, () -> ChoiceOption.builder().build());
    }

    @Test
    void choicesAreEqualByOptionsInTheirOrder() {
        assertEquals(Choice.of(TEA, MILK), Choice.of(TEA, MILK));
        assertEquals(Choice.of(TEA, MILK).hashCode(), Choice.of(TEA, MILK).hashCode());
        assertFalse(Choice.of(TEA, MILK).equals(Choice.of(MILK, TEA)));
    }

    @Test
    void questionIdsAreIds() {
        assertEquals("q1", QuestionId.of("q1").toString());
        assertTrue(QuestionId.of("q1").compareTo(QuestionId.of("q2")) < 0);
        assertRefuses("question id must not be empty", () -> QuestionId.of(""));
        EqualsVerifier.forClass(QuestionId.class)
                .withPrefabValues(String.class, "a", "b")
                .suppress(nl.jqno.equalsverifier.Warning.NULL_FIELDS)
                .verify();
    }
}
