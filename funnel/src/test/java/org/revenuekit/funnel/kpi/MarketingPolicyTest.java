package org.revenuekit.funnel.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.revenuekit.funnel.kpi.KpiWorld.APRIL;
import static org.revenuekit.funnel.kpi.KpiWorld.JPY;
import static org.revenuekit.funnel.kpi.KpiWorld.assertNull;
import static org.revenuekit.funnel.kpi.KpiWorld.assertRefused;
import static org.revenuekit.funnel.kpi.KpiWorld.facts;
import static org.revenuekit.funnel.kpi.KpiWorld.yen;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.funnel.process.ChannelId;

class MarketingPolicyTest {
    private static final MarketingPolicy STANDARD = MarketingPolicy.standard();
    private static final MediaMapping MAPPING = MediaMapping.standard();
    private static final ChannelId SITE = ChannelId.of("website");

    @Test
    void theStandardIsMadeOfDefaults() {
        assertEquals(DefinitionRef.of("marketing-policy", 1), STANDARD.ref());
        assertEquals(JPY, STANDARD.currency());
        assertEquals(CvrBase.VISITORS, STANDARD.cvrBase());
        assertEquals(MAPPING, STANDARD.mediaMapping());
        assertEquals(List.of(CostCategory.values()), STANDARD.acquisitionCosts().asList());
        assertEquals(Map.of(), STANDARD.lags());
        assertEquals(0, STANDARD.lagOf(SITE));
        assertEquals(new BigDecimal("1.96"), STANDARD.z());
    }

    @Test
    void allCanBeChanged() {
        MarketingPolicy changed = STANDARD.toBuilder()
                .ref(DefinitionRef.of("mine", 2))
                .currency(CurrencyUnit.USD)
                .cvrBase(CvrBase.CLICKS)
                .mediaMapping(MAPPING.withRef(DefinitionRef.of("mine", 1)))
                .acquisitionCosts(ImmutableSet.of(CostCategory.MEDIA))
                .putLag(SITE, 120)
                .z(new BigDecimal("2.0"))
                .build();

        assertEquals(DefinitionRef.of("mine", 2), changed.ref());
        assertEquals(CurrencyUnit.USD, changed.currency());
        assertEquals(CvrBase.CLICKS, changed.cvrBase());
        assertEquals(DefinitionRef.of("mine", 1), changed.mediaMapping().ref());
        assertEquals(ImmutableSet.of(CostCategory.MEDIA), changed.acquisitionCosts());
        assertEquals(120, changed.lagOf(SITE));
        assertEquals(BigDecimal.valueOf(2), changed.z());
    }

    @Test
    void policiesAreEqualByContentAndHashByReference() {
        assertEquals(STANDARD, STANDARD.withZ(new BigDecimal("1.960")));
        assertNotEquals(STANDARD, STANDARD.withCvrBase(CvrBase.CLICKS));
        assertEquals(
                STANDARD.ref().hashCode(), STANDARD.withCvrBase(CvrBase.CLICKS).hashCode());
    }

    @Test
    void aPolicyIsChecked() {
        assertRefused(
                "acquisitionCosts must be at least 1, were 0 (policy marketing-policy@1)",
                () -> STANDARD.withAcquisitionCosts(ImmutableSet.of()));
        assertRefused(
                "lag must be 0 to 120 months, was -1 (channel website, policy marketing-policy@1)",
                () -> STANDARD.withLags(Map.of(SITE, -1)));
        assertRefused(
                "lag must be 0 to 120 months, was 121 (channel website, policy marketing-policy@1)",
                () -> STANDARD.withLags(Map.of(SITE, 121)));
        assertRefused(
                "z must be above 0 and at most 100, was 0 (policy marketing-policy@1)",
                () -> STANDARD.withZ(BigDecimal.ZERO));
        assertEquals(0, STANDARD.withLags(Map.of(SITE, 0)).lagOf(SITE));
    }

    @Test
    void theStandardMappingIsThatOfTheArticle() {
        assertEquals(DefinitionRef.of("media-mapping", 1), MAPPING.ref());
        assertEquals(ImmutableSet.of("website", "official-social", "seo-article"), channels(MediaClass.OWNED));
        assertEquals(ImmutableSet.of("search-ad", "display-ad", "exhibition"), channels(MediaClass.PAID));
        assertEquals(ImmutableSet.of("press-release", "white-paper", "seminar"), channels(MediaClass.EARNED));
        assertEquals(ImmutableSet.of("facebook", "x"), channels(MediaClass.SHARED));
        assertEquals(Optional.of(MediaClass.OWNED), MAPPING.classOf(SITE));
        assertEquals(Optional.empty(), MAPPING.classOf(ChannelId.of("referral")));
    }

    private static ImmutableSet<String> channels(MediaClass media) {
        return MAPPING.media().entrySet().stream()
                .filter(entry -> entry.getValue() == media)
                .map(entry -> entry.getKey().value())
                .collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void mappingsAreEqualByContentAndHashByReference() {
        MediaMapping more = MAPPING.toBuilder().put(MediaClass.PAID, "tv").build();

        assertNotEquals(MAPPING, more);
        assertEquals(MAPPING.ref().hashCode(), more.hashCode());
        assertEquals(Optional.of(MediaClass.PAID), more.grouping().keyOf(ChannelId.of("tv")));
    }

    @Test
    void classesHaveNames() {
        assertEquals(
                "オウンドメディア, ペイドメディア, アーンドメディア, シェアドメディア",
                List.of(MediaClass.values()).stream()
                        .map(media -> media.label().ja())
                        .collect(Collectors.joining(", ")));
        assertEquals("Owned media", MediaClass.OWNED.label().en());
    }

    @Test
    void factsAreChecked() {
        assertRefused(
                "cost must be >= 0, was JPY -1 (website 2026-04)",
                () -> facts("website", APRIL).cost(yen(-1)).build());
        assertRefused(
                "impressions must be >= 0, was -1 (website 2026-04)",
                () -> facts("website", APRIL).impressions(-1).build());
        assertRefused(
                "clicks must be >= 0, was -1 (website 2026-04)",
                () -> facts("website", APRIL).clicks(-1).build());
        assertRefused(
                "visitors must be >= 0, was -1 (website 2026-04)",
                () -> facts("website", APRIL).visitors(-1).build());
        assertRefused(
                "conversions must be >= 0, was -1 (website 2026-04)",
                () -> facts("website", APRIL).conversions(-1).build());
        assertRefused(
                "newCustomers must be >= 0, was -1 (website 2026-04)",
                () -> facts("website", APRIL).newCustomers(-1).build());
        assertEquals(
                Optional.of(yen(-1)),
                facts("website", APRIL).revenue(yen(-1)).profit(yen(-2)).build().revenue());
    }

    @Test
    void monthsAreOfYears1To9999() {
        assertRefused(
                "month must be of year 1 to 9999, was 0000-12 (website)",
                () -> facts("website", YearMonth.of(0, 12)).build());
        assertRefused(
                "month must be of year 1 to 9999, was 10000-01 (TOOLS)",
                () -> AcquisitionCost.shared(CostCategory.TOOLS, YearMonth.of(10_000, 1), yen(1)));
        assertEquals(
                YearMonth.of(9_999, 12),
                facts("website", YearMonth.of(9_999, 12)).build().month());
        assertEquals(
                YearMonth.of(1, 1), facts("website", YearMonth.of(1, 1)).build().month());
    }

    @Test
    void costsBeyondMediaAreChecked() {
        AcquisitionCost cost = AcquisitionCost.shared(CostCategory.TOOLS, APRIL, yen(0));

        assertRefused(
                "category must not be MEDIA, which is the cost of a channel (2026-04)",
                () -> AcquisitionCost.shared(CostCategory.MEDIA, APRIL, yen(1)));
        assertRefused(
                "amount must be >= 0, was JPY -1 (TOOLS 2026-04)",
                () -> AcquisitionCost.shared(CostCategory.TOOLS, APRIL, yen(-1)));
        assertEquals(cost, new AcquisitionCost(CostCategory.TOOLS, APRIL, Optional.empty(), yen(0)));
        assertEquals(
                cost.hashCode(),
                AcquisitionCost.shared(CostCategory.TOOLS, APRIL, yen(0)).hashCode());
        assertNotEquals(
                cost.hashCode(),
                AcquisitionCost.shared(CostCategory.AGENCY, APRIL, yen(0)).hashCode());
        assertNotEquals(cost, AcquisitionCost.shared(CostCategory.AGENCY, APRIL, yen(0)));
        assertNotEquals(cost, AcquisitionCost.shared(CostCategory.TOOLS, KpiWorld.MAY, yen(0)));
        assertNotEquals(cost, new AcquisitionCost(CostCategory.TOOLS, APRIL, Optional.of(SITE), yen(0)));
        assertNotEquals(cost, AcquisitionCost.shared(CostCategory.TOOLS, APRIL, yen(1)));
        assertFalse(cost.equals((Object) "cost"));
    }

    @Test
    void factsAreKeptAsGiven() {
        ChannelFacts line = facts("website", APRIL).build();
        AcquisitionCost cost = AcquisitionCost.shared(CostCategory.TOOLS, APRIL, yen(0));
        MarketingFacts facts = MarketingFacts.of(List.of(line), List.of(cost));

        assertEquals(List.of(line), facts.channels());
        assertEquals(List.of(cost), facts.costs());
        assertEquals(List.of(), MarketingFacts.of(List.of(line)).costs());
        assertEquals("website 2026-04", line.toString());
        assertEquals(line, line.withClicks(1).withClicks(OptionalLong.empty()));
    }

    @Test
    void findingsHaveCodeAndSeverity() {
        assertEquals("LACKS_PART", MarketingFinding.LACKS_PART.code());
        assertEquals(Severity.WARNING, MarketingFinding.LACKS_PART.severity());
        assertEquals(Severity.INFO, MarketingFinding.OPEN_MONTH.severity());
    }

    @Test
    @SuppressWarnings({"NullAway", "NullOptional"}) // what a caller without it would see
    void nothingIsOptional() {
        assertNull("channel", () -> STANDARD.lagOf(null));
        assertNull("channel", () -> MAPPING.classOf(null));
        assertNull("media", () -> MediaMapping.builder().put(null, "x"));
        assertNull("channels", () -> MediaMapping.builder().put(MediaClass.PAID, (String[]) null));
        assertNull("category", () -> new AcquisitionCost(null, APRIL, Optional.empty(), yen(1)));
        assertNull("month", () -> new AcquisitionCost(CostCategory.TOOLS, null, Optional.empty(), yen(1)));
        assertNull("channel", () -> new AcquisitionCost(CostCategory.TOOLS, APRIL, null, yen(1)));
        assertNull("amount", () -> new AcquisitionCost(CostCategory.TOOLS, APRIL, Optional.empty(), null));
        assertNull("channels", () -> MarketingFacts.of(null));
        assertNull("costs", () -> MarketingFacts.of(List.of(), null));
    }
}
