package org.revenuekit.examples.report;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;
import org.revenuekit.examples.report.answer.FunnelAnswers;
import org.revenuekit.examples.report.answer.MonthChange;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.load.Importer;
import org.revenuekit.examples.report.load.Progress;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.MappingReader;
import org.revenuekit.funnel.bottleneck.Bottleneck;
import org.revenuekit.funnel.bottleneck.Theory;
import org.revenuekit.funnel.change.ChangeCause;
import org.revenuekit.funnel.change.ChangeFactor;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.ConversionCurve;
import org.revenuekit.funnel.conversion.Maturity;
import org.revenuekit.funnel.flow.AgeBand;
import org.revenuekit.funnel.flow.AgedLead;
import org.revenuekit.funnel.flow.Outflow;
import org.revenuekit.funnel.flow.StockFlow;
import org.revenuekit.funnel.journey.Journey;
import org.revenuekit.funnel.journey.Pass;
import org.revenuekit.funnel.process.StageId;

/** Funnels of logs that nobody on this project wrote, against numbers computed independently of it. */
class KnownFunnelsTest {
    private static final StageId SUBMITTED = StageId.of("submitted");
    private static final StageId PREACCEPTED = StageId.of("preaccepted");
    private static final StageId ACCEPTED = StageId.of("accepted");
    private static final StageId FINALIZED = StageId.of("finalized");
    private static final StageId APPROVED = StageId.of("approved");
    private static final StageId PROSPECTING = StageId.of("prospecting");
    private static final StageId ENGAGING = StageId.of("engaging");
    private static final StageId WON = StageId.of("won");

    // asked once, by whichever test comes first
    private static final Supplier<FunnelAnswers> LOANS =
            Suppliers.memoize(() -> answers("bpi2012", LocalDate.of(2012, 3, 14)));
    private static final Supplier<FunnelAnswers> DEALS =
            Suppliers.memoize(() -> answers("maven-crm", LocalDate.of(2017, 12, 31)));

    @TempDir
    private Path folder;

    private static FunnelAnswers answers(String dataSet, LocalDate asOf) {
        Mapping mapping = MappingReader.read(Repository.mapping(dataSet));
        DataSet data = DataSet.of(Importer.read(SharedData.folder(dataSet), mapping, Progress.none()), mapping);
        return FunnelAnswers.of(
                        data,
                        mapping.funnel(),
                        BusinessCalendar.of(mapping.zone(), mapping.fiscalYearStart())
                                .endOf(asOf))
                .orElseThrow();
    }

    private static FunnelAnswers loans() {
        return requireNonNull(LOANS.get());
    }

    private static FunnelAnswers pages() {
        return answers("funnel-abtest", LocalDate.of(2015, 4, 30));
    }

    private static FunnelAnswers deals() {
        return requireNonNull(DEALS.get());
    }

    private static void assertRate(String expected, Ratio rate) {
        BigDecimal wanted = new BigDecimal(expected);
        assertEquals(
                wanted.doubleValue(), rate.rounded(wanted.scale()).orElseThrow().doubleValue(), 1e-9, rate::toString);
    }

    private static void assertDays(String mean, String median, DurationSummary times) {
        assertEquals(mean, days(times.mean().orElseThrow(), mean));
        assertEquals(median, days(times.median().orElseThrow(), median));
    }

    private static String days(Duration time, String like) {
        return BigDecimal.valueOf(time.toNanos())
                .divide(
                        BigDecimal.valueOf(Duration.ofDays(1).toNanos()),
                        new BigDecimal(like).scale(),
                        RoundingMode.HALF_UP)
                .toPlainString();
    }

    @Test
    void applicationsForALoanComeAsFarAsIsKnown() {
        Conversion conversion = loans().conversion();
        assertEquals(13_087, conversion.size());
        assertEquals(13_087, conversion.count(SUBMITTED));
        assertEquals(7_367, conversion.count(PREACCEPTED));
        assertEquals(5_113, conversion.count(ACCEPTED));
        assertEquals(5_015, conversion.count(FINALIZED));
        assertEquals(2_246, conversion.count(APPROVED));
        assertRate(".5629", conversion.rate(SUBMITTED, PREACCEPTED));
        assertRate(".6940", conversion.rate(PREACCEPTED, ACCEPTED));
        assertRate(".9808", conversion.rate(ACCEPTED, FINALIZED));
        assertRate(".4479", conversion.rate(FINALIZED, APPROVED));
        assertRate(".17162", conversion.rate(SUBMITTED, APPROVED));
        Ratio byValue =
                conversion.valueRate(SUBMITTED, APPROVED, CurrencyUnit.EUR).rate();
        assertRate(".1987", byValue);
        assertEquals(0, byValue.denominator().compareTo(BigDecimal.valueOf(177_634_511)));
        assertEquals(0, byValue.numerator().compareTo(BigDecimal.valueOf(35_290_338)));
        assertEquals(0, loans().journeys().findings().stream().count(), "no stage is skipped, nothing contradicts");
    }

    @Test
    void applicationsTakeAsLongAsIsKnown() {
        Conversion conversion = loans().conversion();
        assertDays("0.0867", "0.0005", conversion.timeTo(SUBMITTED, PREACCEPTED));
        assertDays("0.7786", "0.1717", conversion.timeTo(PREACCEPTED, ACCEPTED));
        assertDays("0.0065", "0.0021", conversion.timeTo(ACCEPTED, FINALIZED));
        assertDays("15.9977", "13.8266", conversion.timeTo(FINALIZED, APPROVED));
        assertDays("16.6589", "14.4366", conversion.timeTo(SUBMITTED, APPROVED));
        DurationSummary.Builder cancelled = DurationSummary.builder();
        loans().journeys().stream()
                .map(Journey::passes)
                .flatMap(List::stream)
                .filter(pass -> endedFor(pass, "cancelled"))
                .forEach(pass -> cancelled.addMicros(Duration.between(
                                        pass.startedAt(),
                                        pass.end().orElseThrow().at())
                                .toNanos()
                        / 1_000));
        assertDays("18.5960", "16.8461", cancelled.build());
    }

    private static boolean endedFor(Pass pass, String reason) {
        return pass.end()
                .flatMap(end -> end.reason())
                .filter(id -> id.value().equals(reason))
                .isPresent();
    }

    @Test
    void applicationsEndAsIsKnown() {
        Run run = Run.ofShared(folder, "bpi2012");
        assertEquals(0, run.code(), run.errors());
        Map<String, Map<String, Integer>> farthest = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode outcome : run.json().at("/funnel/outcomes")) {
            String name = outcome.path("reason").asText(outcome.path("end").asText());
            counts.put(name, outcome.path("count").asInt());
            Map<String, Integer> stages = new TreeMap<>();
            outcome.path("farthest")
                    .properties()
                    .forEach(
                            entry -> stages.put(entry.getKey(), entry.getValue().asInt()));
            farthest.put(name, stages);
        }
        assertEquals(Map.of("declined", 7_635, "cancelled", 2_807, "WON", 2_246, "OPEN", 399), counts);
        assertEquals(
                Map.of("partly-submitted", 5_719, "preaccepted", 1_085, "accepted", 29, "finalized", 802),
                farthest.get("declined"));
        assertEquals(
                Map.of("partly-submitted", 1, "preaccepted", 1_100, "accepted", 66, "finalized", 1_640),
                farthest.get("cancelled"));
        assertEquals(Map.of("preaccepted", 69, "accepted", 3, "finalized", 327), farthest.get("OPEN"));
        assertEquals(399, run.json().at("/funnel/whole/open").asInt());
        for (JsonNode flow : run.json().at("/funnel/flows")) {
            assertTrue(flow.path("balanced").asBoolean());
        }
        assertTrue(run.story().contains("Declined by the lender       7,635"), run.story());
        assertTrue(run.story().contains("by the queue: Finalized -> Approved: 629.1 waited"), run.story());
    }

    /** Of Aalen and Johansen, computed from the file alone. */
    @Test
    void applicationsAreApprovedByThenAsIsKnown() {
        ConversionCurve curve = loans().curve().orElseThrow();
        assertEquals(13_087, curve.subjects());
        double[][] known = {
            {30, 0.1617363060065509, 0.7126690926615395},
            {60, 0.1787681066690007, 0.8160796585030234},
            {90, 0.179850930210868, 0.819992469606556},
            {91.4552796412037, 0.179850930210868, 0.8201490697891808}
        };
        List<ConversionCurve.Point> shown = FunnelAnswers.shown(curve);
        assertEquals(known.length, shown.size(), "nothing happened after 180 days");
        for (int i = 0; i < known.length; i++) {
            assertEquals(known[i][0], shown.get(i).after().toNanos() / 86_400e9, 1e-9);
            assertEquals(known[i][1], shown.get(i).converted(), 1e-12);
            assertEquals(known[i][2], shown.get(i).lost(), 1e-12);
        }
    }

    @Test
    void dealsAreAsOldAsIsKnown() {
        assertEquals(
                List.of(0L, 5L, 12L, 39L, 54L, 1_479L),
                deals().ageing().of(ENGAGING).stream().map(AgeBand::count).toList());
        AgedLead oldest = deals().ageing().oldest(1).get(0);
        assertEquals("HAXMC4IX", oldest.lead().value());
        assertEquals(423, oldest.days());
        assertEquals(Optional.empty(), deals().outlook(), "nobody said what to expect");
    }

    @Test
    void cohortsOfApplicationsAreAsIsKnown() {
        Map<YearMonth, List<Long>> cohorts = new TreeMap<>();
        loans().months()
                .groups()
                .forEach((month, part) -> cohorts.put(month, List.of(part.size(), part.count(APPROVED))));
        assertEquals(
                ImmutableMap.of(
                        YearMonth.of(2011, 10), List.of(2_393L, 500L),
                        YearMonth.of(2011, 11), List.of(2_940L, 460L),
                        YearMonth.of(2011, 12), List.of(2_122L, 376L),
                        YearMonth.of(2012, 1), List.of(2_747L, 487L),
                        YearMonth.of(2012, 2), List.of(2_885L, 423L)),
                cohorts);
    }

    /** The longest queue, the longest stay and the lowest rate are at one step here; the queue is what names it. */
    @Test
    void theBottleneckOfApplicationsIsWhereTheyWait() {
        Bottleneck first = loans().bottlenecks().orElseThrow().first().orElseThrow();
        assertEquals(Theory.QUEUE, first.theory());
        assertEquals(FINALIZED, first.step().from());
        assertEquals(APPROVED, first.step().to());
        assertTrue(first.step()
                        .queue()
                        .shareOfTimeToGoal()
                        .rounded(2)
                        .orElseThrow()
                        .doubleValue()
                > 0.9);
        assertEquals(
                Optional.empty(),
                loans().bottlenecks().orElseThrow().first(Theory.HEADROOM),
                "nothing to measure rates against");
        assertEquals(
                Optional.empty(), loans().bottlenecks().orElseThrow().first(Theory.CAPACITY), "no capacity is stated");
    }

    @Test
    void visitorsSeeAsManyPagesAsIsKnown() {
        Run run = Run.ofShared(folder, "funnel-abtest");
        assertEquals(0, run.code(), run.errors());
        JsonNode funnel = run.json().path("funnel");
        assertEquals("[90400, 45200, 6030, 452]", counts(funnel.path("stages")).toString());
        assertEquals(0.5, funnel.at("/steps/0/rate/value").asDouble());
        assertEquals(0.133407, funnel.at("/steps/1/rate/value").asDouble());
        assertEquals(0.074959, funnel.at("/steps/2/rate/value").asDouble());
        assertEquals("device", funnel.at("/groups/by").asText());
        assertEquals(
                "{\"home\":60200,\"search\":30100,\"payment\":3010,\"confirmation\":150}",
                funnel.at("/groups/items/0/stages").toString());
        assertEquals("Desktop", funnel.at("/groups/items/0/key").asText());
        assertEquals(
                "{\"home\":30200,\"search\":15100,\"payment\":3020,\"confirmation\":302}",
                funnel.at("/groups/items/1/stages").toString());
        List<String> months = List.of(
                "{\"home\":22600,\"search\":13554,\"payment\":2390,\"confirmation\":189}",
                "{\"home\":22600,\"search\":13687,\"payment\":2412,\"confirmation\":173}",
                "{\"home\":22600,\"search\":8879,\"payment\":631,\"confirmation\":44}",
                "{\"home\":22600,\"search\":9080,\"payment\":597,\"confirmation\":46}");
        for (int i = 0; i < months.size(); i++) {
            assertEquals(months.get(i), funnel.at("/cohorts/" + i + "/stages").toString());
        }
        assertTrue(run.story().contains("2015-02 -> 2015-03: 173 -> 44 at the goal (-129.0)"), run.story());
        assertFalse(run.story().contains("of those decided"), "nobody can leave for a reason");
    }

    private static List<Integer> counts(JsonNode stages) {
        return stages.findValues("count").stream().map(JsonNode::asInt).toList();
    }

    /** Two stages break between February and March: their rates are nearly all of the loss. */
    @Test
    void theBreakBetweenFebruaryAndMarchIsFound() {
        MonthChange largest = MonthChange.largest(pages().changes()).orElseThrow();
        assertEquals(YearMonth.of(2015, 2), largest.earlier());
        assertEquals(YearMonth.of(2015, 3), largest.later());
        assertEquals(-129, largest.change().total().rounded(0).intValueExact());
        List<ChangeCause> causes = largest.change().largest();
        assertEquals(ChangeFactor.RATE, causes.get(0).factor());
        assertEquals("home -> search", causes.get(0).step().orElseThrow().toString());
        assertEquals("search -> payment", causes.get(1).step().orElseThrow().toString());
        BigDecimal broken =
                causes.get(0).effect().rounded(2).add(causes.get(1).effect().rounded(2));
        assertTrue(broken.compareTo(new BigDecimal("-126")) < 0, broken::toString);
        assertEquals(0, largest.change().volume().signum(), "as many began");
        assertEquals(2, largest.change().groups().size(), "by device");
    }

    @Test
    void dealsAreWonAndLostAsIsKnown() {
        FunnelAnswers deals = deals();
        Conversion conversion = deals.conversion();
        assertEquals(8_800, deals.journeys().leads().size());
        assertEquals(8_300, conversion.size(), "500 in prospecting have no date");
        Maturity maturity = conversion.maturity(ENGAGING, WON);
        assertEquals(4_238, maturity.converted());
        assertEquals(2_473, maturity.lost());
        assertEquals(1_589, maturity.open());
        assertRate("0.631501", maturity.matureOnly());
        assertEquals(
                0, conversion.value(WON, CurrencyUnit.USD).sum().amount().compareTo(BigDecimal.valueOf(10_005_534)));
        DurationSummary cycle = conversion.timeTo(ENGAGING, WON);
        assertDays("51.78197", "57", cycle);
        assertEquals(Duration.ofDays(219_452), cycle.total());
        assertEquals(Optional.of(Duration.ofDays(1)), cycle.min());
        assertEquals(Optional.of(Duration.ofDays(138)), cycle.max());
        assertDays("47.98540", "45", deals.times().in(ENGAGING).finished());
        assertEquals(0, deals.times().in(PROSPECTING).finished().count());
    }

    @Test
    void quartersOfDealsAreAsIsKnown() {
        FunnelAnswers deals = deals();
        int[][] quarters = {
            {531, 116, 1_134_672}, {1_254, 778, 3_086_111}, {1_257, 790, 2_982_255}, {1_196, 789, 2_802_496}
        };
        for (int i = 0; i < quarters.length; i++) {
            Span quarter = deals.journeys().asOf().calendar().quarter(2017, i + 1);
            StockFlow flow = StockFlow.over(deals.journeys(), quarter);
            assertEquals(quarters[i][0], flow.of(ENGAGING).out(Outflow.ADVANCED));
            assertEquals(quarters[i][1], flow.of(ENGAGING).out(Outflow.LOST));
            assertTrue(flow.isBalanced());
            BigDecimal won = deals.journeys().stream()
                    .filter(journey -> journey.current()
                            .filter(visit -> visit.stage().equals(WON)
                                    && quarter.contains(
                                            deals.journeys().asOf().calendar().dateOf(visit.enteredAt())))
                            .isPresent())
                    .map(journey -> journey.lead().value().orElseThrow().amount())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, won.compareTo(BigDecimal.valueOf(quarters[i][2])), won::toString);
        }
    }

    @Test
    void managersAndAgentsWinAsIsKnown() {
        FunnelAnswers deals = deals();
        ImmutableMap.of(
                        "Cara Losch", ".6443",
                        "Summer Sewald", ".6434",
                        "Celia Rouche", ".6341",
                        "Dustin Brinkmann", ".6298",
                        "Melvin Marxen", ".6220",
                        "Rocco Neubert", ".6208")
                .forEach((manager, rate) -> assertRate(
                        rate,
                        deals.breakdown()
                                .orElseThrow()
                                .of(manager)
                                .orElseThrow()
                                .maturity(ENGAGING, WON)
                                .matureOnly()));
        Map<Double, String> agents = new TreeMap<>();
        deals.conversion()
                .bySeller(ENGAGING)
                .groups()
                .forEach((agent, part) -> agents.put(winRate(part), text(agent, part)));
        assertEquals(30, agents.size());
        TreeMap<Double, String> ranked = new TreeMap<>(agents);
        assertEquals("Hayden Neloms 107/152", ranked.lastEntry().getValue());
        assertEquals(0.703947, ranked.lastKey(), 5e-7);
        assertEquals("Lajuana Vencill 127/231", ranked.firstEntry().getValue());
        assertEquals(0.549784, ranked.firstKey(), 5e-7);
    }

    private static double winRate(Conversion part) {
        return part.maturity(ENGAGING, WON)
                .matureOnly()
                .rounded(12)
                .orElseThrow()
                .doubleValue();
    }

    private static String text(SellerId agent, Conversion part) {
        Ratio rate = part.maturity(ENGAGING, WON).matureOnly();
        return agent + " " + rate.numerator().toPlainString() + "/"
                + rate.denominator().toPlainString();
    }
}
