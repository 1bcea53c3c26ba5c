package org.revenuekit.examples.report.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.revenuekit.examples.report.Repository;
import org.revenuekit.examples.report.SharedData;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.SourceAccount;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.MappingReader;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.LinkSource;
import org.revenuekit.hierarchy.link.ParentLink;

/** Registries that nobody on this project wrote: every row is used or counted. */
class RegistriesTest {

    private static DataSet set(String name) {
        Mapping mapping = MappingReader.read(Repository.mapping(name));
        return DataSet.of(Importer.read(SharedData.folder(name), mapping, Progress.none()), mapping);
    }

    private static <K> Map<K, Long> count(DataSet set, Function<ParentLink, K> by) {
        return set.links().stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static Map<String, Long> statuses(DataSet set) {
        return set.data().rows(CanonicalTable.ACCOUNTS).stream()
                .map((CanonicalRow row) ->
                        row.text(CanonicalColumn.ACCOUNT_STATUS).orElse("not known"))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static String source(ParentLink link) {
        return link.source().map(LinkSource::value).orElseThrow();
    }

    @Test
    void gleif() {
        DataSet set = set("gleif-api");
        assertEquals(
                ImmutableList.of(
                        new SourceAccount(CanonicalTable.ACCOUNTS, "lei_records.csv", 94, 94, 0, 0, 0, 0, 94, 0),
                        new SourceAccount(CanonicalTable.ACCOUNTS, "relationships.csv", 121, 30, 91, 0, 0, 0, 30, 0),
                        new SourceAccount(CanonicalTable.LINKS, "relationships.csv", 121, 121, 0, 0, 0, 0, 121, 0)),
                set.data().sources());
        assertEquals(ImmutableMap.of("LAPSED", 46L, "PUBLISHED", 75L), count(set, RegistriesTest::source));
        assertEquals(
                ImmutableMap.of(LinkKind.CONSOLIDATION, 59L, LinkKind.ULTIMATE_CONSOLIDATION, 62L),
                count(set, ParentLink::kind));
        assertEquals(ImmutableMap.of("active", 93L, "inactive", 1L, "not known", 30L), statuses(set));
        assertEquals(
                94,
                set.data().rows(CanonicalTable.ACCOUNTS).stream()
                        .flatMap(row -> row.text(CanonicalColumn.ACCOUNT_COUNTRY).stream())
                        .filter(country -> country.length() == 2)
                        .count());
        assertEquals(ImmutableList.of(), set.findings());
    }

    @Test
    void wikidata() {
        DataSet set = set("wikidata-owner");
        String file = "wikidata_ma_ground_truth.csv";
        assertEquals(
                ImmutableList.of(
                        new SourceAccount(CanonicalTable.ACCOUNTS, file, 5_000, 3_701, 1_299, 0, 0, 0, 3_701, 0),
                        new SourceAccount(CanonicalTable.ACCOUNTS, file, 5_000, 1_938, 3_062, 0, 0, 0, 1_938, 0),
                        new SourceAccount(CanonicalTable.LINKS, file, 5_000, 4_368, 632, 0, 0, 0, 4_368, 0)),
                set.data().sources());
        assertEquals(5_639, set.accounts().size());
        assertEquals(4_368, set.links().size());
        assertEquals(ImmutableMap.of(LinkKind.OWNERSHIP, 4_368L), count(set, ParentLink::kind));
        assertEquals(
                10,
                set.links().stream()
                        .filter(link ->
                                link.parent().filter(link.child()::equals).isPresent())
                        .count());
        assertEquals(ImmutableList.of(), set.findings());
    }

    @Test
    void ror() {
        DataSet set = set("ror");
        assertEquals(
                ImmutableList.of(
                        new SourceAccount(
                                CanonicalTable.ACCOUNTS, "ror_orgs_A.csv", 6_203, 6_203, 0, 0, 0, 0, 6_203, 0),
                        new SourceAccount(
                                CanonicalTable.LINKS, "ror_parents_A.csv", 5_319, 5_319, 0, 0, 0, 0, 5_319, 0)),
                set.data().sources());
        assertEquals(
                ImmutableMap.of("both", 2_900L, "child", 244L, "parent", 2_175L), count(set, RegistriesTest::source));
        assertEquals(
                ImmutableMap.of("active", 3_943L, "inactive", 70L, "not known", 2_176L, "withdrawn", 14L),
                statuses(set));
        assertEquals(ImmutableMap.of(LinkKind.PARENT_ACCOUNT, 5_319L), count(set, ParentLink::kind));
        assertEquals(ImmutableList.of(), set.findings());
    }

    @Test
    void adventureWorksHasEveryParentTwice() {
        DataSet set = set("adventureworks");
        assertEquals(
                ImmutableMap.of(LinkKind.PARENT_ACCOUNT, 13L, LinkKind.OWNERSHIP, 13L), count(set, ParentLink::kind));
        assertEquals(
                ImmutableMap.of("0.25", 1L, "0.5", 2L, "0.75", 2L, "1", 8L, "none", 13L),
                count(set, link -> link.share().map(Object::toString).orElse("none")));
    }
}
