package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.examples.report.answer.LifetimeAnswers;
import org.revenuekit.examples.report.answer.RevenueFacts;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.load.Importer;
import org.revenuekit.examples.report.load.Progress;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.MappingReader;
import org.revenuekit.lifetime.Buyer;
import org.revenuekit.lifetime.BuyerTotals;
import org.revenuekit.lifetime.BuyingFit;
import org.revenuekit.lifetime.BuyingModel;
import org.revenuekit.lifetime.FitReport;
import org.revenuekit.lifetime.SpendModel;

/**
 * The customers of CDNOW whom the papers on buying without a contract are about, read through a mapping file: Fader,
 * Hardie and Lee, Counting Your Customers the Easy Way, Marketing Science 24(2), 2005, and Fader and Hardie, The
 * Gamma-Gamma Model of Monetary Value, 2013. Beside the printed numbers, which have three digits, stand those that
 * another program found.
 */
class KnownLifetimesTest {
    private static final AccountId FIRST = AccountId.of("1");

    @TempDir
    static Path folder;

    private static LifetimeAnswers.Buying buying;

    @BeforeAll
    static void ask() {
        Mapping mapping = MappingReader.read(Repository.mapping("cdnow"));
        DataSet data = DataSet.of(Importer.read(SharedData.folder("cdnow"), mapping, Progress.none()), mapping);
        assertTrue(data.findings().isEmpty(), data.findings()::toString);
        AsOf endOfCalibration =
                BusinessCalendar.of(mapping.zone(), mapping.fiscalYearStart()).endOf(LocalDate.of(1997, 9, 30));
        buying = LifetimeAnswers.of(
                        RevenueFacts.of(data, endOfCalibration),
                        Optional.empty(),
                        Optional.empty(),
                        mapping.lifetime().orElseThrow(),
                        mapping.revenue())
                .orElseThrow()
                .buying()
                .orElseThrow();
    }

    @Test
    void whatCustomersBuy() {
        BuyingFit fit = buying.fit();
        assertEquals(2_357, fit.buyers().size());
        assertTrue(fit.findings().isEmpty());

        BuyingModel model = fit.model().orElseThrow();
        assertEquals(0.243, model.r(), 0.0005);
        assertEquals(4.414, model.alpha(), 0.0005);
        assertEquals(0.793, model.a(), 0.0005);
        assertEquals(2.426, model.b(), 0.0005);
        assertEquals(0.242_592_9, model.r(), 1e-6);
        assertEquals(4.413_531_5, model.alpha(), 2e-5);
        assertEquals(0.792_886_3, model.a(), 2e-5);
        assertEquals(2.425_753_4, model.b(), 1e-4);

        FitReport report = fit.report().orElseThrow();
        assertEquals(-9_582.4, report.logLikelihood(), 0.05);
        assertEquals(-9_582.425_561, report.logLikelihood(), 1e-6);
        assertTrue(report.gradient() <= 1e-8);
    }

    @Test
    void whatIsToBeExpectedOfTheFirst() {
        BuyerTotals first = buying.buyers().orElseThrow().of(FIRST).orElseThrow();
        assertEquals(1.226, first.expectedPurchases(), 0.0005);
        assertEquals(1.225_910, first.expectedPurchases(), 5e-6);
        assertEquals(0.726_609, first.alive(), 5e-6);
    }

    @Test
    void whatTheyBuyByThePublishedParameters() {
        BuyingModel published = new BuyingModel(0.243, 4.414, 0.793, 2.426);
        double[] weeks = {1, 13, 39, 52, 78};
        double[] purchases = {0.0533, 0.5344, 1.1967, 1.4461, 1.8605};
        for (int i = 0; i < weeks.length; i++) {
            assertEquals(purchases[i], published.expectedPurchases(weeks[i]), 0.000_05);
        }
        Buyer first = Buyer.of(FIRST, 2, 30.43, 38.86);
        assertEquals(0.726_579, published.alive(first), 5e-7);
        assertEquals(1.226_028, published.expectedPurchases(first, 39), 5e-7);
    }

    @Test
    void whatTheySpend() {
        SpendModel model = buying.fit().spendModel().orElseThrow();
        assertEquals(6.25, model.p(), 0.005);
        assertEquals(3.74, model.q(), 0.005);
        assertEquals(15.44, model.gamma(), 0.01);
        assertEquals(6.248_801, model.p(), 1e-4);
        assertEquals(3.744_588, model.q(), 1e-4);
        assertEquals(15.447_750, model.gamma(), 1e-3);

        FitReport report = buying.fit().spendReport().orElseThrow();
        assertEquals(946, report.customers());
        assertEquals(-4_055.923_244, report.logLikelihood(), 1e-5);
        assertTrue(report.gradient() <= 1e-8);
    }

    @Test
    void theReportTellsIt() {
        Run run = Run.ofShared(folder, "cdnow", "--as-of", "1997-09-30");
        assertEquals(0, run.code(), run.errors());
        for (String line : List.of(
                "  2,357 customers buy without a contract; BG/NBD: r 0.243, alpha 4.414, a 0.793, b 2.426, LL -9582.4",
                "  what they spend; gamma-gamma: p 6.249, q 3.745, gamma 15.448, LL -4055.9")) {
            assertTrue(run.story().contains("\n" + line + "\n"), () -> line + " is not in\n" + run.story());
        }
        JsonNode told = run.json().at("/lifetime/buying");
        assertEquals(2_357, told.path("buyers").size());
        assertEquals(
                new BigDecimal("1.2259"),
                told.at("/buyers/0/expected/purchases").decimalValue().setScale(4, RoundingMode.HALF_UP));
        assertEquals(0, run.json().at("/findings/items").size());
    }

    /** The margin is not of the data; churn and how long customers stay are. */
    @Test
    void telephoneCustomersStayLongerTheOlderTheyAre() throws IOException {
        Path mapping = folder.resolve("telco.json");
        Files.writeString(
                mapping,
                Repository.text(Repository.mapping("telco-churn"))
                        .replace(
                                "\"tables\": {",
                                "\"lifetime\": { \"margin\": 0.5, \"simple\": { \"months\": 1 }, \"contracts\": {"
                                        + " \"period\": \"month\", \"discount\": 0.01 } }, \"tables\": {"));
        Run run = Run.of(
                folder.resolve("telco"),
                "--data",
                SharedData.folder("telco").toString(),
                "--mapping",
                mapping.toString(),
                "--as-of",
                "2024-12-31");
        assertEquals(0, run.code(), run.errors());
        JsonNode lifetime = run.json().path("lifetime");
        assertEquals(1_869, lifetime.at("/simple/all/lost").asInt());
        assertEquals(3, lifetime.at("/simple/groups").size());
        assertEquals(1_655, lifetime.at("/simple/groups/0/lost").asInt(), "month by month");
        JsonNode contracts = lifetime.path("contracts");
        assertTrue(contracts.at("/preference/value").asDouble() > 100, "churn falls with age");
        assertEquals(0.946, contracts.at("/survival/0/survival").asDouble(), 0.025, "S(1) .945961");
        assertEquals(0.843, contracts.at("/survival/11/survival").asDouble(), 0.025, "S(12) .843200");
        assertTrue(
                contracts.at("/residual/0/worth/amount").asDouble()
                        < contracts.at("/residual/11/worth/amount").asDouble(),
                "who has stayed is worth more");
        assertEquals(3, contracts.path("groups").size());
        assertEquals("Month-to-month", contracts.at("/groups/0/group").asText());
        assertEquals(3_875, contracts.at("/groups/0/fit/customers").asInt());
        assertEquals("NO_HETEROGENEITY", contracts.at("/groups/2/fit/refused").asText(), "two years");
        assertTrue(run.story()
                .contains("\n  by a model of churn that falls with age (shifted-beta-geometric), by month:"));
        assertTrue(run.story()
                .contains("\n  what a customer is still worth, by how often it has renewed: 0: USD 2,224.25; 1:"));
        assertEquals(Set.of(), ReportSchemaTest.errors(run));
    }

    @Test
    void theReportKeepsItsSchema() throws IOException {
        Run run = Run.ofShared(folder, "cdnow", "--as-of", "1997-09-30");
        assertEquals(Set.of(), ReportSchemaTest.errors(run));
        assertTrue(run.story().contains("\n  and 2,347 more\n"), "of 2,357 customers ten are shown");
    }
}
