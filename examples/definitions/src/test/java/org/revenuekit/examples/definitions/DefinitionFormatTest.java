package org.revenuekit.examples.definitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.segmentation.care.PlayBook;
import org.revenuekit.segmentation.care.PlayRule;
import org.revenuekit.segmentation.care.PlayTrigger;
import org.revenuekit.segmentation.index.Bin;
import org.revenuekit.segmentation.index.Bins;
import org.revenuekit.segmentation.index.Categories;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.CurvePoint;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.IndicatorGroup;
import org.revenuekit.segmentation.index.StandardIndices;
import org.revenuekit.segmentation.segment.Placement;
import org.revenuekit.segmentation.segment.Reach;
import org.revenuekit.segmentation.segment.Segment;
import org.revenuekit.segmentation.segment.SegmentGrid;
import org.revenuekit.segmentation.segment.SegmentId;
import org.revenuekit.segmentation.survey.Questionnaire;

class DefinitionFormatTest {
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static List<Definitions.Sample<?>> samples() {
        return Definitions.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatWasWrittenReadsBackEqual(Definitions.Sample<?> sample) throws IOException {
        String json = sample.json();
        assertEquals(sample.definition(), sample.format().read(json));
        assertEquals(sample.definition(), sample.format().read(new StringReader(json)));
        assertEquals(sample.definition(), sample.format().read(EXACT.readTree(json), "/some/where"));
        assertEquals(json, sample.json());
    }

    @Test
    void theMethodsOfIndexAndGridAreTheirFormats() throws IOException {
        String index = DefinitionJson.write(StandardIndices.opIndex());
        assertEquals(DefinitionJson.INDEX.write(StandardIndices.opIndex()), index);
        assertEquals(StandardIndices.opIndex(), DefinitionJson.readIndex(index));
        assertEquals(StandardIndices.opIndex(), DefinitionJson.readIndex(EXACT.readTree(index), "/cs"));
        String grid = DefinitionJson.write(SegmentGrid.standard());
        assertEquals(DefinitionJson.GRID.write(SegmentGrid.standard()), grid);
        assertEquals(SegmentGrid.standard(), DefinitionJson.readGrid(grid));
        assertEquals(SegmentGrid.standard(), DefinitionJson.readGrid(EXACT.readTree(grid), "/grid"));
    }

    /** What an index file is, byte for byte. */
    @Test
    void anIndexIsLaidOutForPeople() {
        IndexDefinition index = IndexDefinition.builder()
                .ref(DefinitionRef.of("cs-index", 3))
                .addGroups(IndicatorGroup.of(
                        "成果",
                        2,
                        Indicator.of("nps", 1, Bins.of(Bin.of(0, 7, 0), Bin.of(7, 9, 50), Bin.of(9, 10, 100)))
                                .withHalfLifeDays(180)
                                .withExpiresAfterDays(720),
                        Indicator.of(
                                        "wide",
                                        0,
                                        Curve.of(IntStream.range(0, 5)
                                                .mapToObj(i -> CurvePoint.of(i, 5L * i))
                                                .toArray(CurvePoint[]::new)))
                                .withWeight(new BigDecimal("0.0000001")),
                        Indicator.of(
                                "intent",
                                1,
                                new Categories(ImmutableMap.of("はい", BigDecimal.TEN, "\"", BigDecimal.ONE)))))
                .build();
        assertEquals("""
                {
                  "definition": "index",
                  "ref": "cs-index@3",
                  "missing": "RENORMALISE",
                  "neutralPoints": 50,
                  "coverageFloor": 0.5,
                  "groups": [
                    {
                      "name": "成果",
                      "weight": 2,
                      "indicators": [
                        {
                          "id": "nps",
                          "weight": 1,
                          "direction": "RISING",
                          "summary": "LATEST",
                          "halfLifeDays": 180,
                          "expiresAfterDays": 720,
                          "bins": [
                            {"from": 0, "to": 7, "points": 0},
                            {"from": 7, "to": 9, "points": 50},
                            {"from": 9, "to": 10, "points": 100}
                          ]
                        },
                        {
                          "id": "wide",
                          "weight": 0.0000001,
                          "direction": "RISING",
                          "summary": "LATEST",
                          "curve": [
                            {"value": 0, "points": 0},
                            {"value": 1, "points": 5},
                            {"value": 2, "points": 10},
                            {"value": 3, "points": 15},
                            {"value": 4, "points": 20}
                          ]
                        },
                        {
                          "id": "intent",
                          "weight": 1,
                          "direction": "MIXED",
                          "summary": "LATEST",
                          "categories": {"はい": 10, "\\"": 1}
                        }
                      ]
                    }
                  ]
                }
                """, DefinitionJson.write(index));
    }

    /** What a grid file is, byte for byte. */
    @Test
    void aGridIsLaidOutForPeople() {
        BigDecimal half = new BigDecimal("50.5");
        SegmentId all = SegmentId.of("all");
        SegmentGrid grid = SegmentGrid.builder()
                .ref(DefinitionRef.of("segments", 2))
                .csCuts(ImmutableList.of(half))
                .opCuts(ImmutableList.of())
                .addSegments(
                        Segment.builder().id(all).name(Label.of("All", "全員")).build())
                .addPlacements(
                        Placement.of(all, Reach.atLeast(half), Reach.any()),
                        Placement.of(all, Reach.below(half), Reach.measured()),
                        Placement.of(all, new Reach(BigDecimal.ZERO, half, true), Reach.unmeasured()),
                        new Placement(all, new Reach(half, half, true), Reach.any(), 7))
                .build();
        assertEquals("""
                {
                  "definition": "grid",
                  "ref": "segments@2",
                  "csCuts": [50.5],
                  "opCuts": [],
                  "cuts": "ABSOLUTE",
                  "hysteresis": 0,
                  "minimumDwellDays": 0,
                  "segments": [{"id": "all", "name": {"en": "All", "ja": "全員"}}],
                  "placements": [
                    {"segment": "all", "cs": {"from": 50.5, "to": 100}, "op": "ANY", "priority": 0},
                    {"segment": "all", "cs": {"from": 0, "to": 50.5}, "op": "MEASURED", "priority": 0},
                    {
                      "segment": "all",
                      "cs": {"from": 0, "to": 50.5, "notMeasured": true},
                      "op": "NOT_MEASURED",
                      "priority": 0
                    },
                    {
                      "segment": "all",
                      "cs": {"from": 50.5, "to": 50.5, "notMeasured": true},
                      "op": "ANY",
                      "priority": 7
                    }
                  ]
                }
                """, DefinitionJson.write(grid));
        assertEquals(grid, DefinitionJson.readGrid(DefinitionJson.write(grid)));
    }

    @Test
    void defaultsMayBeLeftOut() {
        IndexDefinition index =
                DefinitionJson.readIndex(Definitions.INDICATOR.formatted("\"categories\": {\"yes\": 100}"));
        assertEquals(
                IndexDefinition.builder()
                        .ref(DefinitionRef.of("a", 1))
                        .addGroups(IndicatorGroup.of(
                                "g", 1, Indicator.of("i", 1, Categories.of(ImmutableMap.of("yes", 100)))))
                        .build(),
                index);
        for (DefinitionFormat<?> policy : ImmutableList.of(
                DefinitionJson.CHANNEL_POLICY,
                DefinitionJson.SIGNAL_POLICY,
                DefinitionJson.DETECTION_POLICY,
                DefinitionJson.WARNING_POLICY)) {
            Object standard = Definitions.samples().stream()
                    .filter(sample -> sample.format().equals(policy))
                    .findFirst()
                    .orElseThrow()
                    .definition();
            String name = policy.kind().equals("warning-policy") ? "early-warning" : policy.kind();
            assertEquals(standard, policy.read("{\"ref\": \"" + name + "@1\"}"));
        }
        Questionnaire asked = DefinitionJson.QUESTIONNAIRE.read("{\"ref\": \"q@1\", \"questions\": [{\"id\": \"why\","
                + " \"text\": {\"en\": \"Why?\", \"ja\": \"なぜ\"}, \"scale\": {\"min\": 1, \"max\": 5}}]}");
        assertEquals("why", asked.questions().get(0).indicator().value());
    }

    @Test
    void aReachIsAWordOrItsBounds() {
        BigDecimal all = BigDecimal.valueOf(100);
        assertEquals(Reach.any(), reach("\"ANY\""));
        assertEquals(Reach.measured(), reach("\"MEASURED\""));
        assertEquals(Reach.unmeasured(), reach("\"NOT_MEASURED\""));
        assertEquals(Reach.measured(), reach("{}"));
        assertEquals(Reach.measured(), reach("{\"notMeasured\": false}"));
        assertEquals(Reach.unmeasured(), reach("{\"notMeasured\": true}"));
        assertEquals(Reach.measured(), reach("{\"from\": 0}"));
        assertEquals(Reach.any(), reach("{\"from\": 0, \"notMeasured\": true}"));
        assertEquals(Reach.any(), reach("{\"to\": 100, \"notMeasured\": true}"));
        assertEquals(new Reach(all, all, true), reach("{\"from\": 100, \"notMeasured\": true}"));
        assertEquals(Reach.unmeasured(), reach("{\"from\": 0, \"to\": 0, \"notMeasured\": true}"));
    }

    /** The reach of a placement above others that leave no cell out. */
    private static Reach reach(String reach) {
        String above = "{\"segment\": \"s\", \"priority\": 1, \"op\": \"ANY\", \"cs\": " + reach + "}, ";
        String json = Definitions.GRID.formatted("\"cs\": \"ANY\", \"op\": \"ANY\"");
        return DefinitionJson.readGrid(json.replace("\"placements\": [", "\"placements\": [" + above))
                .placements()
                .get(0)
                .cs();
    }

    @Test
    void numbersAreExact() throws IOException {
        String weight = "0." + "1".repeat(99) + "7";
        String json = Definitions.INDICATOR.formatted("\"weight\": " + weight + ", \"categories\": {\"yes\": 1e2}");
        Indicator read = DefinitionJson.readIndex(json).indicators().get(0);
        assertEquals(new BigDecimal(weight), read.weight());
        assertEquals(Categories.of(ImmutableMap.of("yes", 100)), read.scale());
        JsonNode rounded = new JsonMapper().readTree(json);
        assertEquals(
                "/cs/groups/0/indicators/0/categories/yes: must have been read as an exact number, was 100.0",
                assertThrows(DefinitionFormatException.class, () -> DefinitionJson.readIndex(rounded, "/cs"))
                        .getMessage());
    }

    /** As many digits as an exact decimal can have. */
    @Test
    void longNumbersReadBack() {
        for (BigDecimal weight : ImmutableList.of(
                BigDecimal.TEN.pow(1_000).subtract(BigDecimal.ONE),
                BigDecimal.TEN.pow(1_000).subtract(BigDecimal.ONE).movePointLeft(100),
                BigDecimal.ONE.movePointLeft(100))) {
            Indicator indicator = Indicator.of("i", 1, Curve.of(CurvePoint.of(0, 0), CurvePoint.of(1, 1)));
            IndexDefinition index = IndexDefinition.builder()
                    .ref(DefinitionRef.of("long", 1))
                    .addGroups(IndicatorGroup.of("g", 1, indicator.withWeight(weight)))
                    .build();
            assertEquals(index, DefinitionJson.readIndex(DefinitionJson.write(index)));
        }
    }

    @Test
    void theKindMayBeLeftOutWhereItIsKnownButNotBeAnother() {
        String index = DefinitionJson.write(StandardIndices.csIndex());
        assertEquals(
                StandardIndices.csIndex(), DefinitionJson.readIndex(index.replace("\"definition\": \"index\",", "")));
        DefinitionFormatException other = Definitions.refusal(DefinitionJson.GRID, index);
        assertEquals("/definition: must be grid, was \"index\"", other.getMessage());
    }

    @Test
    void whatIsTooLongToBeReadIsNotWritten() {
        IndexDefinition index = large(40);
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> DefinitionJson.write(index))
                .getMessage());
        assertTrue(message.startsWith("a file must have at most 1048576 chars, had "), message);
        assertTrue(message.endsWith(" (\"large@1\")"), message);
    }

    @Test
    void whatIsJustShortEnoughIsWrittenAndReadBack() {
        IndexDefinition index = large(19);
        String json = DefinitionJson.write(index);
        assertTrue(json.length() > JsonText.MAX_CHARS * 9 / 10, () -> "was " + json.length());
        assertEquals(index, DefinitionJson.readIndex(json));
    }

    @Test
    void theLongestTextIsWrittenAndOneCharMoreIsNot() {
        int left = JsonText.MAX_CHARS - DefinitionJson.write(padded(0)).length();
        IndexDefinition longest = padded(left);
        String json = DefinitionJson.write(longest);
        assertEquals(JsonText.MAX_CHARS, json.length());
        assertEquals(longest, DefinitionJson.readIndex(json));
        IndexDefinition more = padded(left + 1);
        assertThrows(IllegalArgumentException.class, () -> DefinitionJson.write(more));
    }

    /** An index of many long names, which some more chars are spread over. */
    private static IndexDefinition padded(int more) {
        int names = 1_100;
        ImmutableMap.Builder<String, Integer> first = ImmutableMap.builder();
        ImmutableMap.Builder<String, Integer> second = ImmutableMap.builder();
        for (int i = 0; i < names; i++) {
            int length = 900 + more / names + (i < more % names ? 1 : 0);
            (i % 2 == 0 ? first : second).put((10_000 + i) + "x".repeat(length), 1);
        }
        return IndexDefinition.builder()
                .ref(DefinitionRef.of("padded", 1))
                .addGroups(IndicatorGroup.of(
                        "g",
                        1,
                        Indicator.of("a", 1, Categories.of(first.buildOrThrow())),
                        Indicator.of("b", 1, Categories.of(second.buildOrThrow()))))
                .build();
    }

    /** A line has at most 100 chars, with the comma that may follow. */
    @Test
    void whatFitsStaysOnOneLine() {
        for (int length : new int[] {1, 2}) {
            String json = DefinitionJson.PLAY_BOOK.write(PlayBook.builder()
                    .ref(DefinitionRef.of("p", 1))
                    .addRules(PlayRule.builder()
                            .id("r")
                            .play(Label.of("e".repeat(63 + length), "j"))
                            .trigger(new PlayTrigger.NotMeasured("i"))
                            .build())
                    .build());
            String line = "      \"play\": {\"en\": \"" + "e".repeat(63 + length) + "\", \"ja\": \"j\"},";
            assertEquals(line.length() <= 100, json.contains(line), () -> line.length() + json);
            assertEquals(99 + length, line.length());
        }
    }

    private static IndexDefinition large(int indicators) {
        Bins bins = Bins.of(
                IntStream.range(0, 1_000).mapToObj(i -> Bin.of(i, i + 1L, 0)).toArray(Bin[]::new));
        return IndexDefinition.builder()
                .ref(DefinitionRef.of("large", 1))
                .addGroups(IndicatorGroup.of(
                        "g",
                        1,
                        IntStream.range(0, indicators)
                                .mapToObj(i -> Indicator.of("i" + i, 1, bins))
                                .toArray(Indicator[]::new)))
                .build();
    }

    @Test
    @SuppressWarnings("NullAway") // that null is refused
    void nullIsRefusedByName() {
        for (DefinitionFormat<?> format : Definitions.FORMATS) {
            assertNull("json", () -> format.read((String) null));
            assertNull("json", () -> format.read((Reader) null));
            assertNull("node", () -> format.read(null, ""));
            assertNull("path", () -> format.read(EXACT.createObjectNode(), null));
            assertNull("definition", () -> format.write(null));
        }
    }

    private static void assertNull(String name, Executable executable) {
        assertEquals(name, assertThrows(NullPointerException.class, executable).getMessage());
    }
}
