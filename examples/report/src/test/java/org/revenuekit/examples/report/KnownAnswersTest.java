package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports that nobody on this project wrote, with answers that were computed independently of it. */
class KnownAnswersTest {
    @TempDir
    private Path folder;

    @Test
    void mavenCrm() {
        Run run = Run.ofShared(folder, "maven-crm");
        assertEquals(0, run.code(), run.errors());
        JsonNode json = run.json();
        assertEquals(85, json.at("/counts/accounts").asInt());
        assertEquals(70, json.at("/counts/families").asInt());
        assertEquals(7, json.at("/counts/familiesOfSeveral").asInt());
        assertEquals(1, json.at("/counts/depth").asInt());
        assertEquals(10_005_534, json.at("/revenue/total").asInt());
        assertEquals(
                List.of(
                        "Acme Corporation 519349",
                        "Sonron 479028",
                        "Kan-code 341455",
                        "Inity 340612",
                        "Bubba Gump 329909",
                        "Golddex 290215",
                        "Massive Dynamic 288130"),
                first(json.path("families"), 7));
        assertEquals(
                List.of("Kan-code 341455", "Konex 269245", "Condax 206410", "Cheers 198020", "Hottechi 194957"),
                first(json.path("accounts"), 5));
        JsonNode acme = json.at("/flips/0");
        assertEquals("Acme Corporation", acme.at("/family/name").asText());
        assertEquals(1, acme.path("rank").asInt());
        assertEquals(101_744, acme.at("/top/revenue").asInt());
        assertEquals(51, acme.at("/top/rank").asInt());
        assertEquals(4_238, json.at("/winRate/numerator").asInt());
        assertEquals(6_711, json.at("/winRate/denominator").asInt());
        assertEquals(0.631501, json.at("/winRate/value").asDouble());
        assertEquals(42, json.at("/insights/discountScope/compared").asInt());
        assertEquals(0.2219, spread(json, "Warephase", "GTX Plus Pro"), 0.00005);
        assertEquals(0.1757, spread(json, "Golddex", "GTX Pro"), 0.00005);
        assertFalse(json.at("/insights/discounts/0/restsOnFew").asBoolean());
        assertEquals(
                1_425,
                json.at("/findings/countByCode/OPPORTUNITY_WITHOUT_ACCOUNT").asInt());
        assertEquals(1_480, json.at("/reading/aliases/0/times").asInt());
        assertEquals("GTXPro", json.at("/reading/aliases/0/from").asText());
        assertTrue(StreamSupport.stream(json.at("/findings/items").spliterator(), false)
                .anyMatch(finding -> finding.path("value").asText().equals("Philipines")
                        && finding.at("/rows/0/row").asInt() > 1));
        assertFalse(json.at("/insights/coverage/measured").asBoolean(), "the seller of a deal owns no account");
    }

    @Test
    void adventureWorks() {
        JsonNode json =
                Run.ofShared(folder, "adventureworks", "--as-of", "2014-06-30").json();
        assertEquals(14, json.at("/counts/accounts").asInt());
        assertEquals(1, json.at("/counts/families").asInt());
        assertEquals(3, json.at("/counts/depth").asInt());
    }

    @Test
    void adventureWorksStatesNoDateAndNeedsOne() {
        Run run = Run.ofShared(folder, "adventureworks");
        assertEquals(2, run.code());
        assertTrue(run.errors().contains("--as-of"), run.errors());
    }

    @Test
    void statementsThatAreNoLinksAreCounted() {
        Run run = Run.ofShared(folder, "bods", "--as-of", "2024-01-01", "--view", "standard");
        assertEquals(0, run.code(), run.errors());
        JsonNode interests = run.json().at("/reading/interests");
        assertEquals(10, interests.size());
        assertEquals("shareholding", interests.at("/8/type").asText());
        assertTrue(interests.at("/8/indirect").asBoolean());
        assertEquals(5, interests.at("/8/count").asInt());
        assertTrue(
                run.story().contains("5 interests of type shareholding, held through others, are no links"),
                run.story());
    }

    @Test
    void northwind() {
        JsonNode json = Run.ofShared(folder, "northwind").json();
        assertEquals(1_265_793.04, json.at("/revenue/total").asDouble());
        assertEquals("1265793.0395", json.at("/revenue/exact").asText());
        assertEquals(1_354_458.59, json.at("/revenue/gross").asDouble());
        assertEquals(91, json.at("/counts/families").asInt());
        assertEquals(0, json.at("/counts/familiesOfSeveral").asInt());
        assertEquals(
                List.of("QUICK 110277.31", "ERNSH 104874.98", "SAVEA 104361.95", "RATTC 51097.80", "HUNGO 49979.91"),
                IntStream.range(0, 5)
                        .mapToObj(i -> json.at("/accounts/" + i))
                        .map(account -> account.path("id").asText() + " "
                                + account.path("revenue").decimalValue().setScale(2))
                        .toList());
        assertEquals("1998-05-06", json.at("/report/asOf").asText());
    }

    @Test
    void telco() {
        Run run = Run.ofShared(folder, "telco", "--as-of", "2024-12-31");
        assertEquals(0, run.code(), run.errors());
        assertEquals(5_174, run.json().at("/counts/accounts").asInt());
    }

    private static double spread(JsonNode json, String family, String product) {
        for (JsonNode discount : json.at("/insights/discounts")) {
            if (discount.at("/family/name").asText().equals(family)
                    && discount.at("/product/name").asText().equals(product)) {
                assertTrue(discount.path("restsOnFew").asBoolean(), "two opportunities are few");
                return discount.at("/spread/value").asDouble();
            }
        }
        throw new AssertionError("no discount insight about " + family + ", " + product);
    }

    private static List<String> first(JsonNode ranking, int count) {
        return IntStream.range(0, count)
                .mapToObj(ranking::path)
                .map(row ->
                        row.path("name").asText() + " " + row.path("revenue").asInt())
                .toList();
    }
}
