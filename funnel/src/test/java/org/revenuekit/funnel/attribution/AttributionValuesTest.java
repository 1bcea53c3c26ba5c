package org.revenuekit.funnel.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.attribution.AttributionWorld.AD;
import static org.revenuekit.funnel.attribution.AttributionWorld.JPY;
import static org.revenuekit.funnel.attribution.AttributionWorld.at;
import static org.revenuekit.funnel.attribution.AttributionWorld.credit;
import static org.revenuekit.funnel.attribution.AttributionWorld.id;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.funnel.conversion.StageValue;
import org.revenuekit.funnel.process.StageId;

class AttributionValuesTest {
    private static void assertRefused(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }

    @Test
    void theStandardPolicyPresumesLittle() {
        AttributionPolicy policy = AttributionPolicy.standard();

        assertEquals(DefinitionRef.of("attribution-policy", 1), policy.ref());
        assertEquals(AttributionModel.LINEAR, policy.model());
        assertEquals(Optional.empty(), policy.stage());
        assertEquals(Optional.empty(), policy.lookBack());
        assertEquals(CountedConversions.FIRST, policy.conversions());
        assertEquals(40, policy.firstWeight());
        assertEquals(20, policy.middleWeight());
        assertEquals(40, policy.lastWeight());
    }

    @Test
    void aPolicyIsChecked() {
        AttributionPolicy.Builder builder = AttributionPolicy.standard().toBuilder();

        assertRefused(
                "lookBack must be > 0 and <= PT876600H, was PT0S (policy attribution-policy@1)",
                () -> builder.lookBack(Duration.ZERO).build());
        assertRefused(
                "lookBack must be > 0 and <= PT876600H, was PT876600H0.000000001S (policy attribution-policy@1)",
                () -> builder.lookBack(AttributionPolicy.MAX_LOOK_BACK.plusNanos(1))
                        .build());
        builder.lookBack(AttributionPolicy.MAX_LOOK_BACK).build();
        builder.lookBack(Duration.ofNanos(1)).build();
        assertRefused(
                "firstWeight must be 1 to 1000, was 0 (policy attribution-policy@1)",
                () -> builder.firstWeight(0).build());
        builder.firstWeight(1);
        assertRefused(
                "middleWeight must be 0 to 1000, was -1 (policy attribution-policy@1)",
                () -> builder.middleWeight(-1).build());
        builder.middleWeight(0);
        assertRefused(
                "lastWeight must be 1 to 1000, was 1001 (policy attribution-policy@1)",
                () -> builder.lastWeight(1_001).build());
        assertEquals(1_000, builder.lastWeight(1_000).build().lastWeight());
        assertRefused(
                "lastWeight must be 1 to 1000, was 0 (policy attribution-policy@1)",
                () -> builder.lastWeight(0).build());
    }

    @Test
    void policiesAreEqualByContentAndHashByReference() {
        AttributionPolicy policy = AttributionPolicy.standard();

        assertEquals(policy, policy.toBuilder().build());
        assertNotEquals(policy, policy.withModel(AttributionModel.FIRST));
        assertNotEquals(policy, policy.withStage(StageId.of("talk")));
        assertEquals(policy.ref().hashCode(), policy.hashCode());
    }

    @Test
    void aTouchNeedsAll() {
        CampaignTouch touch = CampaignTouch.of(id("a"), AD, at(1));

        assertEquals(Optional.empty(), touch.recordedOn());
        assertEquals(touch, new CampaignTouch(id("a"), AD, at(1), Optional.empty()));
    }

    @Test
    @SuppressWarnings({"NullAway", "NullOptional"})
    void nullsAreNamed() {
        StageValue nothing = new StageValue(MoneyFraction.zero(JPY), 0, 0);

        assertNull("lead", () -> new CampaignTouch(null, AD, at(1), Optional.empty()));
        assertNull("channel", () -> new CampaignTouch(id("a"), null, at(1), Optional.empty()));
        assertNull("at", () -> new CampaignTouch(id("a"), AD, null, Optional.empty()));
        assertNull("recordedOn", () -> new CampaignTouch(id("a"), AD, at(1), null));
        assertNull("channel", () -> new ChannelCredit(null, credit(1, 1)));
        assertNull("credit", () -> new ChannelCredit(AD, null));
        assertNull("channel", () -> new TouchCredit(null, at(1), credit(1, 1)));
        assertNull("at", () -> new TouchCredit(AD, null, credit(1, 1)));
        assertNull("credit", () -> new TouchCredit(AD, at(1), null));
        assertNull("lead", () -> new ConversionPath(null, 1, at(1), ImmutableList.of()));
        assertNull("at", () -> new ConversionPath(id("a"), 1, null, ImmutableList.of()));
        assertNull("touches", () -> new ConversionPath(id("a"), 1, at(1), null));
        assertNull("currency", () -> new CreditedValue(null, credit(1, 1)));
        assertNull("amount", () -> new CreditedValue(JPY, null));
        assertNull("attributed", () -> new ValueAttribution(null, nothing, ImmutableSortedMap.of()));
        assertNull("unattributed", () -> new ValueAttribution(nothing, null, ImmutableSortedMap.of()));
        assertNull("byChannel", () -> new ValueAttribution(nothing, nothing, null));
        assertNull("other", () -> credit(1, 1).plus(null));
        assertNull("other", () -> credit(1, 1).compareTo(null));
    }

    private static void assertNull(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }

    @Test
    void countsAreChecked() {
        assertRefused("onPath must be >= 0, was -1", () -> new TouchTally(-1, 0, 0, 0, 0));
        assertRefused("beforeLookBack must be >= 0, was -1", () -> new TouchTally(0, -1, 0, 0, 0));
        assertRefused("afterConversion must be >= 0, was -1", () -> new TouchTally(0, 0, -1, 0, 0));
        assertRefused("noConversion must be >= 0, was -1", () -> new TouchTally(0, 0, 0, -1, 0));
        assertRefused("setAside must be >= 0, was -1", () -> new TouchTally(0, 0, 0, 0, -1));
        assertEquals(31, new TouchTally(1, 2, 4, 8, 16).given());
        assertRefused("pass must be >= 1, was 0", () -> new ConversionPath(id("a"), 0, at(1), ImmutableList.of()));
    }

    @Test
    void aCreditIsAnExactNumber() {
        Credit third = credit(1, 3);

        assertEquals(Ratio.of(1, 3), third.exact());
        assertEquals(new BigDecimal("0.33"), third.rounded(2));
        assertEquals(new BigDecimal("0"), third.rounded(0));
        assertEquals(100, third.rounded(100).scale());
        assertRefused("decimals must be 0 to 100, was -1", () -> third.rounded(-1));
        assertRefused("decimals must be 0 to 100, was 101", () -> third.rounded(101));
        assertEquals("0.333333", third.toString());
        assertEquals("2", credit(4, 2).toString());
        assertEquals(credit(1, 2), third.plus(credit(1, 6)));
        assertEquals(credit(1, 6), credit(1, 2).minus(third));
        assertTrue(third.compareTo(credit(1, 2)) < 0);
        EqualsVerifier.forClass(Credit.class)
                .withPrefabValues(Fraction.class, Fraction.ZERO, Fraction.ONE)
                .withNonnullFields("value")
                .verify();
    }

    @Test
    void whatIsSetAsideByARuleIsAWarning() {
        assertEquals(Severity.WARNING, AttributionFinding.UNKNOWN_LEAD.severity());
        assertEquals(Severity.INFO, AttributionFinding.AFTER_AS_OF.severity());
        assertEquals(Severity.INFO, AttributionFinding.DUPLICATE_TOUCH.severity());
        assertEquals(Severity.INFO, AttributionFinding.AFTER_CONVERSION.severity());
        assertEquals("AFTER_CONVERSION", AttributionFinding.AFTER_CONVERSION.code());
    }
}
