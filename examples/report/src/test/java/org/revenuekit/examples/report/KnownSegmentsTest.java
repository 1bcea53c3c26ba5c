package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.examples.report.answer.SegmentationAnswers;
import org.revenuekit.examples.report.answer.Separation;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.load.Importer;
import org.revenuekit.examples.report.load.Progress;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.MappingReader;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.survey.Nps;
import org.revenuekit.segmentation.survey.NumericScale;
import org.revenuekit.segmentation.survey.Question;
import org.revenuekit.segmentation.survey.QuestionId;
import org.revenuekit.segmentation.survey.QuestionPurpose;
import org.revenuekit.segmentation.survey.Questionnaire;
import org.revenuekit.segmentation.survey.SurveyAnalysis;
import org.revenuekit.segmentation.survey.SurveyResponse;

/** Segments and scores of exports that nobody on this project wrote, against numbers computed independently of it. */
class KnownSegmentsTest {
    private static final LocalDate ASKED_ABOUT = LocalDate.of(2024, 12, 31);
    private static final String TELCO = "Telco-Customer-Churn.csv";

    @TempDir
    private Path folder;

    private static SegmentationAnswers answers(String mappingName, String dataSet) {
        Mapping mapping = MappingReader.read(Repository.mapping(mappingName));
        DataSet data = DataSet.of(Importer.read(SharedData.folder(dataSet), mapping, Progress.none()), mapping);
        return Answers.of(
                        data,
                        mapping,
                        Views.of(mapping.view(), mapping.selfLinkMarksTop()),
                        BusinessCalendar.of(mapping.zone(), mapping.fiscalYearStart())
                                .endOf(ASKED_ABOUT))
                .segmentation()
                .orElseThrow();
    }

    /** The rows of a file without quotes, by header. */
    private static List<Map<String, String>> rows(String dataSet, String file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> header = List.of();
        for (String line : Files.readAllLines(SharedData.folder(dataSet).resolve(file))) {
            List<String> cells = Splitter.on(',').splitToList(line);
            if (header.isEmpty()) {
                header = cells;
            } else {
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < cells.size(); i++) {
                    row.put(header.get(i), cells.get(i).strip());
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    @Test
    void hbatHasFourCellsByX19FromSevenOnAndX23() {
        Run run = Run.ofShared(folder, "hbat", "--as-of", "2024-12-31");
        assertEquals(0, run.code(), run.errors());
        JsonNode segments = run.json().at("/segmentation/segments");
        Map<String, Long> cells = new HashMap<>();
        for (JsonNode cell : segments.path("matrix")) {
            cells.merge(cell.path("segment").asText(), cell.path("customers").asLong(), Long::sum);
        }
        assertEquals(
                ImmutableMap.of("partner", 41L, "content", 12L, "mend", 4L, "risk", 43L, "not-measured", 0L), cells);
        assertFalse(segments.has("movement"), "without dates nothing is known of earlier");
        assertFalse(segments.at("/targets/0").has("revenue"), "no opportunities are given");
        assertTrue(run.story().contains("Nothing that counts was observed by 2024-09-30."), run.story());
        assertTrue(run.story().contains("CS 70..100       41 Satisfied and open to an alliance"), run.story());
        assertEquals(1_800, run.json().at("/segmentation/observations/undated").asInt());
    }

    @Test
    void hbatIsReadAsItIs() {
        SegmentationAnswers answers = answers("hbat", "hbat");
        Map<String, BigDecimal> sums = new HashMap<>();
        List<BigDecimal> satisfaction = new ArrayList<>();
        answers.observations().list().forEach(one -> {
            BigDecimal number = one.value().number().orElseThrow();
            sums.merge(one.indicator().value(), number, BigDecimal::add);
            if (one.indicator().equals(IndicatorId.of("x19"))) {
                satisfaction.add(number);
            }
        });
        ImmutableMap.of(
                        "x6", "7.81", "x9", "5.442", "x18", "3.886", "x19", "6.918", "x20", "7.02", "x21", "7.713",
                        "x22", "58.4", "x23", ".45")
                .forEach((column, mean) -> assertEquals(
                        0,
                        new BigDecimal(mean).movePointRight(2).compareTo(sums.getOrDefault(column, BigDecimal.ZERO)),
                        column));
        satisfaction.sort(null);
        assertEquals(
                new BigDecimal("14.1"), satisfaction.get(49).add(satisfaction.get(50)), "the median is half of it");
        Scores cs = answers.segments().orElseThrow().segments().cs();
        assertEquals(
                0,
                new BigDecimal("82")
                        .compareTo(cs.of(AccountId.of("1")).orElseThrow().point()),
                "8.2 of 10");
    }

    @Test
    void explanationsOfHbatSumExactlyForAllCustomers() {
        SegmentationAnswers answers = answers("hbat", "hbat");
        assertEquals(3, answers.scores().size());
        for (Scores scores : answers.scores()) {
            assertEquals(100, scores.scoredCount());
            scores.accounts().list().forEach(account -> {
                Explanation why = scores.explain(account.id()).orElseThrow();
                assertEquals(
                        0,
                        scores.of(account.id())
                                .orElseThrow()
                                .point()
                                .compareTo(why.amount().orElseThrow()));
                assertSums(why);
            });
        }
    }

    private static void assertSums(Explanation why) {
        if (!why.parts().isEmpty()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Explanation part : why.parts()) {
                sum = sum.add(part.amount().orElseThrow());
                assertSums(part);
            }
            assertEquals(0, sum.compareTo(why.amount().orElseThrow()), why::label);
        }
    }

    @Test
    void perceptionOfHbatIsWhatWeighingItsColumnsGives() throws IOException {
        Scores scores = answers("hbat", "hbat").further().get(0).scores();
        for (Map<String, String> row : rows("hbat", "HBAT.csv")) {
            double product = (2 * tenfold(row, "x6") + tenfold(row, "x11")) / 3;
            double speed = number(row, "x18") < 3 ? 0 : number(row, "x18") < 4 ? 50 : 100;
            double service = (3 * tenfold(row, "x9") + tenfold(row, "x16") + 2 * speed) / 6;
            double expected = (2 * product + 3 * service + tenfold(row, "x12")) / 6;
            assertEquals(
                    expected,
                    scores.of(AccountId.of(cell(row, "id")))
                            .orElseThrow()
                            .point()
                            .doubleValue(),
                    0.00001,
                    cell(row, "id"));
        }
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(cell(row, column));
    }

    private static double tenfold(Map<String, String> row, String column) {
        return 10 * number(row, column);
    }

    @Test
    void hbatRecommendsByMinus43() {
        SegmentationAnswers answers = answers("hbat", "hbat");
        Scores scores = answers.scores().get(0);
        QuestionId x20 = QuestionId.of("x20");
        Questionnaire asked = Questionnaire.builder()
                .ref(DefinitionRef.of("hbat-survey", 1))
                .addQuestions(Question.builder()
                        .id(x20)
                        .text(Label.of("Would you recommend us?", "当社を勧めますか。"))
                        .purpose(QuestionPurpose.RECOMMENDATION)
                        .format(NumericScale.of(0, 10))
                        .build())
                .build();
        Nps nps = SurveyAnalysis.of(asked)
                .tally(
                        scores.accounts(),
                        answers.observations().list().stream()
                                .filter(one -> one.indicator().equals(IndicatorId.of("x20")))
                                .map(one -> SurveyResponse.builder()
                                        .account(one.account())
                                        .askedOn(one.observedOn())
                                        .answeredOn(one.observedOn())
                                        .putAnswer(x20, one.value())
                                        .build())
                                .toList(),
                        scores.asOf())
                .nps();
        assertEquals(3, nps.promoters(), "9 or more");
        assertEquals(51, nps.passives(), "7 or more, below 9");
        assertEquals(46, nps.detractors(), "below 7");
        assertEquals(0, nps.score().orElseThrow().compareTo(new BigDecimal("-43")));
    }

    /** How far the score separates is told, not judged: only that the numbers are right is asserted. */
    @Test
    void theHealthOfTelcoSeparatesAsANaiveComputationSays() throws IOException {
        List<Double> stayed = new ArrayList<>();
        List<Double> left = new ArrayList<>();
        Scores scores = answers("telco-health", "telco").further().get(0).scores();
        for (Map<String, String> row : rows("telco", TELCO)) {
            double health = health(row);
            (cell(row, "Churn").equals("Yes") ? left : stayed).add(health);
            assertEquals(
                    health,
                    scores.of(AccountId.of(cell(row, "customerID")))
                            .orElseThrow()
                            .point()
                            .doubleValue(),
                    0.00001,
                    cell(row, "customerID"));
        }
        Separation told =
                answers("telco-health", "telco").further().get(0).separation().orElseThrow();
        assertEquals(5_174, told.stayed());
        assertEquals(1_869, told.left());
        assertEquals(stayed.size(), told.stayed());
        assertEquals(left.size(), told.left());
        assertEquals(mean(stayed), told.meanOfStayed().rounded(6).orElseThrow().doubleValue(), 0.00001);
        assertEquals(mean(left), told.meanOfLeft().rounded(6).orElseThrow().doubleValue(), 0.00001);
        double wins = 0;
        for (double one : stayed) {
            for (double other : left) {
                wins += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        assertEquals(
                wins / ((double) stayed.size() * left.size()),
                told.concordance().rounded(6).orElseThrow().doubleValue(),
                0.00001);
    }

    private static double mean(List<Double> points) {
        return points.stream().mapToDouble(Double::doubleValue).sum() / points.size();
    }

    private static double health(Map<String, String> row) {
        double contract = worth(row, "Contract", Map.of("Month-to-month", 20, "One year", 70, "Two year", 100));
        double months = number(row, "tenure");
        double tenure = months < 12 ? months * 40 / 12 : Math.min(100, 40 + (months - 12) * 60 / 48);
        double charges = Math.max(0, Math.min(100, (number(row, "MonthlyCharges") - 20) * 100 / 80));
        Map<String, Integer> had = Map.of("Yes", 100, "No", 0, "No internet service", 50);
        double use = (2 * charges + worth(row, "OnlineSecurity", had) + worth(row, "OnlineBackup", had)) / 4;
        double support = worth(row, "TechSupport", Map.of("Yes", 100, "No", 30, "No internet service", 50));
        double payment = worth(
                row,
                "PaymentMethod",
                Map.of(
                        "Bank transfer (automatic)", 100,
                        "Credit card (automatic)", 100,
                        "Mailed check", 40,
                        "Electronic check", 40));
        double health = (2 * (2 * contract + tenure) / 3 + 2 * use + (support + payment) / 2) / 5;
        return BigDecimal.valueOf(health).setScale(6, RoundingMode.HALF_UP).doubleValue();
    }

    private static double worth(Map<String, String> row, String column, Map<String, Integer> points) {
        return points.getOrDefault(cell(row, column), Integer.MIN_VALUE);
    }

    @Test
    void theReportTellsTheSeparationAndTheMappingOfThoseWhoStayedHasNone() throws IOException {
        Run both = Run.of(
                folder,
                "--data",
                SharedData.folder("telco").toString(),
                "--mapping",
                Repository.mapping("telco-health").toString(),
                "--as-of",
                "2024-12-31");
        assertEquals(0, both.code(), both.errors());
        JsonNode separation = both.json().at("/segmentation/further/0/separation");
        assertEquals(5_174, separation.path("stayed").asInt());
        assertEquals(1_869, separation.path("left").asInt());
        assertTrue(both.story().contains("5,174 who stayed have "), both.story());
        assertFalse(both.json().path("segmentation").has("segments"), "no axis is measured");
        Run active = Run.ofShared(folder.resolve("active"), "telco", "--as-of", "2024-12-31");
        JsonNode health = active.json().at("/segmentation/further/0");
        assertFalse(health.has("separation"));
        assertEquals(5_174, active.json().at("/segmentation/indices/0/scored").asInt());
        assertEquals(
                separation.at("/meanOfStayed/value"),
                health.at("/mean/value"),
                "it is the same score of the same ones");
        assertEquals(
                11_518,
                active.json().at("/whiteSpace/cells/states/OPEN").asInt(),
                "and the white space is what it was");
    }
}
