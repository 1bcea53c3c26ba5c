package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.ProductCategory;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.examples.report.answer.WhiteSpaceAnswers;
import org.revenuekit.examples.report.canonical.FactDate;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.load.Importer;
import org.revenuekit.examples.report.load.Progress;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.MappingReader;
import org.revenuekit.hierarchy.whitespace.CellState;
import org.revenuekit.hierarchy.whitespace.StateCounts;
import org.revenuekit.hierarchy.whitespace.WhiteSpace;

/** White space of exports that nobody on this project wrote, with counts that were computed independently of it. */
class KnownWhiteSpaceTest {
    @TempDir
    private Path folder;

    /** A data set as the program reads it, and what it answers. */
    private record Read(DataSet data, WhiteSpaceAnswers answers) {
        static Read of(String name) {
            Mapping mapping = MappingReader.read(Repository.mapping(name));
            DataSet data = DataSet.of(Importer.read(SharedData.folder(name), mapping, Progress.none()), mapping);
            AsOf asOf = BusinessCalendar.of(mapping.zone(), mapping.fiscalYearStart())
                    .endOf(data.data().latestFact().map(FactDate::date).orElse(LocalDate.of(2024, 12, 31)));
            Answers answers = Answers.of(data, mapping, Views.of(mapping.view(), mapping.selfLinkMarksTop()), asOf);
            return new Read(data, answers.whiteSpace().orElseThrow());
        }
    }

    private static void assertCounts(WhiteSpace space, Map<CellState, Long> expected) {
        StateCounts counts = space.counts();
        for (CellState state : CellState.values()) {
            assertEquals(expected.getOrDefault(state, 0L), counts.of(state), state::name);
        }
        assertEquals(
                expected.values().stream().mapToLong(Long::longValue).sum(), counts.cells(), "each cell has one state");
    }

    @Test
    void mavenCrm() {
        WhiteSpaceAnswers answers = Read.of("maven-crm").answers();
        assertCounts(
                answers.space(),
                ImmutableMap.of(CellState.OWNED, 522L, CellState.OPEN, 67L, CellState.IN_PIPELINE, 6L));
        assertEquals(73, answers.space().counts().white());
        assertCounts(
                answers.families(),
                ImmutableMap.of(CellState.OWNED, 432L, CellState.OPEN, 52L, CellState.IN_PIPELINE, 6L));
        Offering gtk = Offering.of(ProductId.of("GTK 500"));
        assertEquals(73, answers.space().counts(gtk).white(), "all that is white is GTK 500");
        assertEquals(58, answers.families().counts(gtk).white());
        assertEquals(
                List.of(
                        "Cheers",
                        "Finjob",
                        "Goodsilron",
                        "Groovestreet",
                        "Kan-code",
                        "Labdrill",
                        "Lexiqvolax",
                        "Plexzap",
                        "Rantouch",
                        "Xx-holding",
                        "Y-corporation",
                        "Zoomit"),
                answers.space().members().stream()
                        .filter(member -> answers.space().of(member, gtk) == CellState.OWNED)
                        .map(AccountId::value)
                        .toList());
    }

    @Test
    void theOneLeadInsideAFamilyOfMavenIsToldAndDraftedFirst() {
        Run run = Run.ofShared(folder, "maven-crm");
        assertEquals(0, run.code(), run.errors());
        JsonNode space = run.json().path("whiteSpace");
        assertEquals(1, space.path("leadsInAll").asInt());
        assertEquals("Massive Dynamic", space.at("/leads/0/account/name").asText());
        assertEquals("GTK 500", space.at("/leads/0/offering/name").asText());
        assertEquals(1, space.at("/leads/0/sisters").size());
        assertEquals("Cheers", space.at("/leads/0/sisters/0/name").asText());
        assertEquals("Massive Dynamic", space.at("/drafts/0/account/name").asText(), "it is the best call");
        assertEquals(26_768, space.at("/drafts/0/value/mid").asInt());
        assertFalse(space.at("/drafts/0").has("owner"), "there is no owner table");
        assertTrue(run.story().contains("Massive Dynamic lacks GTK 500, which its sister Cheers has"), run.story());
        assertEquals(70, space.at("/matrix/rows").size());
        assertEquals("Acme Corporation", space.at("/matrix/rows/0/family/name").asText());
        assertEquals(7, space.at("/matrix/rows/0/states").size());
        assertEquals(4_902, space.at("/opportunities/used").asInt(), "4,238 won and 664 open ones");
        assertEquals(1_425, space.at("/opportunities/ungrouped").asInt(), "open deals without account");
        assertEquals(2_473, space.at("/opportunities/outside").asInt(), "lost ones");
        assertEquals(67 * 26_768, space.at("/potential/mid").asInt());
    }

    @Test
    void northwind() {
        Read read = Read.of("northwind");
        WhiteSpaceAnswers answers = read.answers();
        assertCounts(
                answers.space(),
                ImmutableMap.of(CellState.OWNED, 1_685L, CellState.OPEN, 4_765L, CellState.INELIGIBLE, 557L));
        assertEquals(5_322, answers.space().counts().white());
        assertEquals(
                171,
                read.data().catalogue().list().stream()
                        .filter(product -> product.isRetired())
                        .mapToLong(product -> answers.space()
                                .counts(Offering.of(product.id()))
                                .of(CellState.OWNED))
                        .sum(),
                "what is retired stays a holding");
        assertEquals(1, answers.coarser().size(), "products name categories, and no lines");
        WhiteSpace byCategory = answers.coarser().get(0).space();
        assertCounts(byCategory, ImmutableMap.of(CellState.OWNED, 598L, CellState.OPEN, 130L));
        ImmutableMap<String, Long> white = ImmutableMap.<String, Long>builder()
                .put("Beverages", 8L)
                .put("Condiments", 22L)
                .put("Confections", 11L)
                .put("Dairy Products", 10L)
                .put("Grains/Cereals", 23L)
                .put("Meat/Poultry", 22L)
                .put("Produce", 28L)
                .put("Seafood", 6L)
                .buildOrThrow();
        white.forEach((category, count) -> assertEquals(
                count,
                byCategory.counts(Offering.of(ProductCategory.of(category))).white(),
                category));
        assertEquals(
                36,
                byCategory.members().stream()
                        .filter(member -> byCategory.counts(member).white() == 0)
                        .count(),
                "customers that own all 8");
        assertEquals(
                List.of("Confections", "Grains/Cereals", "Meat/Poultry"),
                byCategory.offerings().stream()
                        .filter(category ->
                                byCategory.of(AccountId.of("ALFKI"), category).isWhite())
                        .map(Offering::id)
                        .toList());
    }

    @Test
    void whatGoesTogetherIsCountedAsInTheBaskets() {
        DataSet data = Read.of("northwind").data();
        ImmutableSetMultimap.Builder<String, AccountId> owners = ImmutableSetMultimap.builder();
        data.opportunities().list().stream()
                .filter(opportunity -> opportunity.outcome() == Outcome.WON)
                .forEach(opportunity -> opportunity
                        .products()
                        .forEach(product -> owners.put(
                                product.value(), opportunity.account().orElseThrow())));
        ImmutableSetMultimap<String, AccountId> baskets = owners.build();
        Run run = Run.ofShared(folder, "northwind");
        assertTrue(
                run.story()
                        .contains("who owns Genen Shouyu owns Queso Manchego La Pastora: 4 of 6 = 66.7 %, 5.06 times"),
                run.story());
        assertFalse(run.story().contains("who owns Queso Manchego La Pastora owns Genen Shouyu"), "a pair once");
        JsonNode rules = run.json().at("/whiteSpace/rules");
        assertEquals("ACCOUNT", rules.path("countedBy").asText());
        assertEquals(100, rules.path("items").size());
        for (JsonNode rule : rules.path("items")) {
            Set<AccountId> from = baskets.get(rule.at("/from/id").asText());
            Set<AccountId> to = baskets.get(rule.at("/to/id").asText());
            int both = Sets.intersection(from, to).size();
            assertEquals(both, rule.path("both").asInt());
            assertEquals(from.size(), rule.path("ownersOfFrom").asInt());
            assertEquals(to.size(), rule.path("ownersOfTo").asInt());
            assertEquals(
                    (double) both * 91 / ((double) from.size() * to.size()),
                    rule.at("/lift/value").asDouble(),
                    0.000_000_6);
        }
        assertEquals(
                StreamSupport.stream(rules.path("items").spliterator(), false)
                        .map(rule -> rule.at("/lift/value").asDouble())
                        .sorted((one, other) -> Double.compare(other, one))
                        .toList(),
                StreamSupport.stream(rules.path("items").spliterator(), false)
                        .map(rule -> rule.at("/lift/value").asDouble())
                        .toList(),
                "the highest lift first");
    }

    @Test
    void telco() {
        Read read = Read.of("telco");
        WhiteSpaceAnswers answers = read.answers();
        assertCounts(
                answers.space(),
                ImmutableMap.of(CellState.OWNED, 11_048L, CellState.OPEN, 11_518L, CellState.INELIGIBLE, 8_478L));
        assertEquals(11_048, answers.space().assetCount().used());
        assertEquals(11_518, answers.space().potential().total().unvalued(), "the file states no prices");
        assertEquals(Optional.empty(), answers.peersBy());
    }

    @Test
    void aCellWithoutNumberSaysWhy() {
        Run run = Run.ofShared(folder, "telco", "--as-of", "2024-12-31");
        JsonNode space = run.json().path("whiteSpace");
        assertEquals("NO_LIST_PRICE", space.at("/gaps/0/potential/reason").asText());
        assertFalse(space.at("/gaps/0/potential").has("mid"));
        assertEquals(100, space.path("drafts").size());
        assertFalse(space.at("/drafts/0").has("value"), "no number is not 0");
        assertTrue(run.story().contains("no number: no list price"), run.story());
        assertTrue(run.story().contains("who own StreamingTV own it, 1,914 of 5,174 of all own it\n"), run.story());
        assertTrue(run.story().contains("  and 90 more in report.json\n"), run.story());
    }
}
