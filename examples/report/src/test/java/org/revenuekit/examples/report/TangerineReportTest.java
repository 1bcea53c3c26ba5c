package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story that the program tells without arguments: who is Tangerine's best customer? */
class TangerineReportTest {
    @TempDir
    static Path folder;

    private static Run run;
    private static JsonNode json;

    @BeforeAll
    static void run() {
        run = Run.of(folder);
        json = run.json();
    }

    @Test
    void dogsExtraordinaireIsTheBestCustomer() {
        assertEquals(0, run.code(), run.errors());
        JsonNode first = json.at("/families/0");
        assertEquals("Dogs Extraordinaire", first.path("name").asText());
        assertEquals(2_000_000, first.path("revenue").asInt());
        assertEquals(4, first.path("accounts").asInt());
        assertTrue(first.path("external").asBoolean(), "known by name only");
        assertEquals(0, first.path("ownRevenue").asInt());
        JsonNode second = json.at("/families/1");
        assertEquals("GalacticSpace", second.path("name").asText());
        assertEquals(1_000_000, second.path("revenue").asInt());
        assertEquals("GalacticSpace", json.at("/accounts/0/name").asText());
        assertEquals(1, json.at("/flips").size());
        assertEquals(2, json.at("/flips/0/rankByLargest").asInt());
        assertEquals("GalacticSpace", json.at("/flips/0/overtaken/0/name").asText());
    }

    @Test
    void oneDiscountInsightOverTwoKnownOfFour() {
        assertEquals(1, json.at("/insights/discounts").size());
        JsonNode discount = json.at("/insights/discounts/0");
        assertEquals("Puppy Kingdom", discount.at("/prices/0/account/name").asText());
        assertEquals(0.85, discount.at("/prices/0/price/value").asDouble());
        assertEquals("PupsRUs", discount.at("/prices/1/account/name").asText());
        assertEquals(0.88, discount.at("/prices/1/price/value").asDouble());
        assertEquals(2, discount.path("known").asInt());
        assertEquals(4, discount.path("buyers").asInt());
        assertEquals(0.03, discount.at("/spread/value").asDouble());
        assertEquals(1_044_000, discount.path("atStake").asInt());
        assertEquals(24_000, discount.path("costToLowest").asInt());
    }

    @Test
    void oneCoverageInsightWithItsReasons() {
        assertTrue(json.at("/insights/coverage/measured").asBoolean());
        assertEquals(1, json.at("/insights/coverage/items").size());
        JsonNode coverage = json.at("/insights/coverage/items/0");
        assertEquals("Dogs Extraordinaire", coverage.at("/family/name").asText());
        assertEquals("JUNIOR_ON_TOP_FAMILY", coverage.at("/reasons/0").asText());
        assertEquals("SEVERAL_OWNERS", coverage.at("/reasons/1").asText());
        assertEquals("[\"A-5\"]", coverage.path("juniors").toString());
    }

    @Test
    void oneEffortInsight() {
        assertEquals(1, json.at("/insights/effort/items").size());
        JsonNode effort = json.at("/insights/effort/items/0");
        assertEquals("Dogs Extraordinaire", effort.at("/family/name").asText());
        assertEquals(0.25, effort.at("/shareOfEffort/value").asDouble());
        assertEquals("GalacticSpace", effort.at("/most/name").asText());
        assertEquals(0.75, effort.at("/shareOfMost/value").asDouble());
    }

    @Test
    void oneLeadIsProposedForTheFamilyOfThree() {
        JsonNode teams = json.path("teams");
        assertEquals(0, teams.path("withoutLead").size());
        assertEquals(1, teams.path("withSeveralLeads").size());
        assertEquals(
                "[\"alanna\",\"juno\",\"marc\"]",
                teams.at("/withSeveralLeads/0/leads").toString());
        assertEquals("assignment-policy@1", teams.path("policy").asText());
        JsonNode family = teams.at("/proposals/0");
        assertEquals("Dogs Extraordinaire", family.at("/family/name").asText());
        assertEquals("alanna", family.at("/proposed/seller").asText());
        assertEquals(56.628788, family.at("/proposed/score").asDouble());
        assertEquals(75.378788, family.at("/proposed/possibleScore").asDouble());
        assertFalse(family.path("confirmsLead").asBoolean());
        assertTrue(teams.at("/proposals/1/confirmsLead").asBoolean(), "Gus stays with GalacticSpace");
        assertTrue(
                run.story()
                        .contains(
                                "Dogs Extraordinaire: Alanna should lead, 56.6 of 100 points; now Alanna, Juno, Marc"),
                run.story());
        assertTrue(run.story().contains("GalacticSpace: Gus should stay the lead, 72.9 of 100 points"), run.story());
    }

    @Test
    void theYearsAreNamedByTheirWindows() {
        JsonNode years = json.path("years");
        assertEquals(2, years.size());
        assertEquals(
                "annual-revenue-fiscal-year-usd-exclusive@1",
                years.at("/0/definition").asText());
        assertEquals("2025-01-01", years.at("/0/from").asText());
        assertEquals("2025-12-12", years.at("/0/to").asText());
        assertEquals("2024-12-13", years.at("/1/from").asText());
        assertEquals(3_000_000, years.at("/1/total").asInt());
        assertEquals(
                "Dogs Extraordinaire", years.at("/1/largest/0/company/name").asText());
        assertEquals(2, json.at("/levels/0/nodes").asInt());
        assertEquals(4, json.at("/levels/1/nodes").asInt());
        assertEquals("PupsRUs", json.at("/levels/1/largest/0/company/name").asText());
        assertTrue(
                json.at("/report/definitions").toString().contains("\"annual-revenue-trailing-year-usd-exclusive@1\""),
                "what was applied is named");
        assertEquals(1, json.at("/sizes/bands/0/families").asInt());
        assertEquals(4, json.at("/sizes/bands/1/accounts").asInt());
    }

    @Test
    void itIsToldInWordsAndInJapanese() {
        assertTrue(run.story().contains("1  Dogs Extraordinaire  2,000,000  4 accounts"), run.story());
        assertTrue(run.story().contains("Puppy Kingdom 15.0 % off (from 4 opportunities)"), run.story());
        Run japanese = Run.of(folder.resolve("ja"), "--lang", "ja");
        assertTrue(japanese.story().contains("上得意客(企業系列ごと)"), japanese.story());
        assertTrue(
                japanese.story().contains("We <3 Dogs には The Tangerine1000 がない。同じ系列の PupsRUs は保有している"),
                japanese.story());
        assertEquals(json, japanese.json(), "the answers are the same in every language");
    }

    @Test
    void weLoveDogsLacksWhatItsSisterHas() {
        JsonNode space = json.path("whiteSpace");
        assertEquals("We <3 Dogs", space.at("/leads/0/account/name").asText());
        assertEquals("The Tangerine1000", space.at("/leads/0/offering/name").asText());
        assertEquals("PupsRUs", space.at("/leads/0/sisters/0/name").asText());
        assertTrue(
                run.story().contains("We <3 Dogs lacks The Tangerine1000, which its sister PupsRUs has"), run.story());
        assertTrue(run.story().contains("lacks The Tangerine1000 (as PupsRUs has)"), run.story());
        assertEquals(
                "[\"OWNED\",\"OWNED\",\"OWNED\",\"INELIGIBLE\",\"OPEN\",\"OPEN\"]",
                space.at("/matrix/rows/0/states").toString());
        assertEquals(
                "[\"T-500\",\"T-1000\",\"T-TRAIN\",\"T-250\",\"T-CARE\",\"T-WEEK\"]",
                space.at("/matrix/offerings").toString());
        assertEquals("IN_PIPELINE", space.at("/matrix/rows/1/states/1").asText(), "GalacticSpace negotiates");
    }

    @Test
    void itIsTheFirstCallAndTheDraftSaysWhy() {
        JsonNode draft = json.at("/whiteSpace/drafts/0");
        assertEquals("We <3 Dogs", draft.at("/account/name").asText());
        assertEquals("The Tangerine1000", draft.at("/offering/name").asText());
        assertEquals(
                "[{\"id\":\"T-1000\",\"name\":\"The Tangerine1000\"}]",
                draft.path("products").toString());
        assertEquals(
                "{\"low\":11500,\"mid\":23000,\"high\":46000}",
                draft.path("value").toString());
        assertEquals("Alanna", draft.at("/owner/name").asText());
        assertEquals(
                "[{\"id\":\"A-2\",\"name\":\"PupsRUs\"}]", draft.path("sisters").toString());
        assertEquals("2025-10-17", draft.at("/needs/0/recordedOn").asText());
        assertEquals("2025-12-12", draft.path("draftedOn").asText());
        assertEquals("need: on record", draft.at("/reasons/0").asText());
        assertEquals(
                "sister: 1 of 3 other members of the family own it",
                draft.at("/reasons/1").asText());
        assertTrue(
                run.story()
                        .contains("We <3 Dogs: offer The Tangerine1000; could be worth USD 23,000 (11,500 to 46,000);"),
                run.story());
        for (JsonNode other : json.at("/whiteSpace/drafts")) {
            assertFalse(
                    other.at("/account/name").asText().equals("GalacticSpace")
                            && other.at("/offering/id").asText().equals("T-1000"),
                    "what is in the pipeline is not drafted again");
        }
    }

    @Test
    void puppyKingdomCanMoveUp() {
        JsonNode upgrades = json.at("/whiteSpace/upgrades");
        assertEquals(1, upgrades.size());
        assertEquals("Puppy Kingdom", upgrades.at("/0/account/name").asText());
        assertEquals("Training week", upgrades.at("/0/to/name").asText());
        assertEquals(7_400, upgrades.at("/0/more").asInt());
        assertTrue(
                run.story().contains("can move up from Training day to Training week, by list price USD 7,400 more"),
                run.story());
    }

    @Test
    void weLoveDogsIsTheTargetAndTheReasonsAreTold() {
        JsonNode target = json.at("/segmentation/segments/targets/0");
        assertEquals("We <3 Dogs", target.at("/account/name").asText());
        assertEquals("expand", target.path("segment").asText());
        assertEquals(86.666667, target.at("/sides/room/point").asDouble());
        assertEquals(85, target.at("/sides/likelihood/point").asDouble());
        assertEquals("The Tangerine1000", target.at("/gaps/0/offering/name").asText());
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode evidence : target.path("evidence")) {
            sum = sum.add(evidence.path("points").decimalValue());
        }
        assertEquals(0, sum.compareTo(target.at("/op/point").decimalValue()), "the reasons add up");
        assertTrue(
                run.story()
                        .contains("We <3 Dogs (Expand): OP 85.7 (room 86.7, likelihood 85.0); CS 87.5; won so far: USD"
                                + " 500,000"),
                run.story());
        assertTrue(
                run.story().contains("from room: crossSellIntent, 100 points (yes on 2025-10-17, HEARING)"),
                run.story());
        assertTrue(
                run.story().contains("could be offered: The Tangerine1000, Training week, Training day"), run.story());
    }

    @Test
    void puppyKingdomMovedAsItsNewOwnerDisappointsIt() {
        JsonNode movement = json.at("/segmentation/segments/movement");
        assertEquals("2025-09-12", movement.path("since").asText());
        assertEquals(2, movement.path("moved").asInt());
        assertEquals(3, movement.path("stayed").asInt());
        assertEquals("We <3 Dogs", movement.at("/moves/0/account/name").asText(), "the larger one first");
        assertEquals("Puppy Kingdom", movement.at("/moves/1/account/name").asText());
        assertEquals(
                "[{\"cause\":\"DATA\",\"from\":\"explore\",\"to\":\"restore\"}]",
                movement.at("/moves/1/steps").toString());
        assertTrue(
                run.story().contains("Puppy Kingdom: Explore -> Restore, then expand (by what was observed)"),
                run.story());
    }

    @Test
    void ofK9NothingIsKnownAsNobodyAsked() {
        JsonNode unmeasured = json.at("/segmentation/segments/unmeasured");
        assertEquals(2, unmeasured.path("inAll").asInt());
        assertEquals(1_150_000, unmeasured.path("revenue").asInt());
        assertEquals("PupsRUs", unmeasured.at("/items/0/account/name").asText());
        assertFalse(unmeasured.at("/items/1/asked").asBoolean());
        assertTrue(
                run.story()
                        .contains("K9 Food Suppliers: USD 400,000; never asked; CS: nothing observed; OP: nothing"
                                + " observed"),
                run.story());
        assertTrue(run.story().contains("customers: 5; asked: 4 (80.0 %); answered: 4"), run.story());
    }

    @Test
    void theOnlyFindingsAreTheParentKnownByNameOnlyTheStudentThePriceOnNoListTheProfitAndTooYoungAHistory()
            throws Exception {
        assertEquals(
                "{\"DANGLING\":1,\"EXCLUDED_LEAD\":1,\"LACKS_PART\":1,\"NO_LIST_PRICE\":1,\"TOO_LITTLE_HISTORY\":2}",
                json.at("/findings/countByCode").toString());
        assertEquals(4, json.at("/findings/items/0/rows").size());
        assertEquals(3, json.at("/findings/items/0/rows/0/row").asInt());
        assertEquals("T-500", json.at("/findings/items/1/subject/id").asText());
        assertEquals(13, Files.readAllLines(folder.resolve("findings.csv")).size(), "a header and a line for each row");
    }
}
