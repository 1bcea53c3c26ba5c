package org.revenuekit.examples.report.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodsFilesTest {

    @Test
    void aNameMeansOneFile() {
        BodsFiles files = new BodsFiles("a.json");
        assertFalse(files.isPattern());
        assertTrue(files.matches("a.json"));
        assertFalse(files.matches("b/a.json"));
    }

    @Test
    void aStarMeansAnythingButASlash() {
        BodsFiles files = new BodsFiles("in/a*a.json");
        assertTrue(files.isPattern());
        assertTrue(files.matches("in/aa.json"));
        assertTrue(files.matches("in/abca.json"));
        assertFalse(files.matches("in/a.json"), "the ends must not overlap");
        assertFalse(files.matches("in/a/a.json"));
        assertFalse(files.matches("in/ba.json"));
        assertFalse(files.matches("in/aa.jsonl"));
    }

    @Test
    void aMappingMayHaveStatementsOnly() {
        Mapping mapping = MappingReader.parse(
                "m",
                "{ \"name\": \"m\", \"currency\": \"USD\", \"zone\": \"UTC\", \"fiscalYearStart\": \"MAY\","
                        + " \"bods\": [ { \"file\": \"a.json\" }, { \"file\": \"b*\" } ] }");
        assertEquals(ImmutableList.of(new BodsFiles("a.json"), new BodsFiles("b*")), mapping.bods());
        assertTrue(mapping.sources().isEmpty());
        assertEquals(ViewName.STANDARD, mapping.view());
        assertTrue(mapping.selfLinkMarksTop().isEmpty());
    }

    @Test
    void viewAndSelfLinksAreRead() {
        Mapping mapping = MappingReader.parse("m", Mappings.EVERYTHING);
        assertEquals(ViewName.CAPITAL_AFFILIATION, mapping.view());
        assertEquals(Optional.of(true), mapping.selfLinkMarksTop());
        assertEquals(ImmutableList.of(new BodsFiles("statements/*.json")), mapping.bods());
    }
}
