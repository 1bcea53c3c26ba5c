package org.revenuekit.examples.report.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void spacesCaseWidthAndPunctuationDoNotCount() {
        assertEquals("gtxpro", Nearest.lettersAndDigits("GTX Pro"));
        assertEquals("gtxpro", Nearest.lettersAndDigits("ＧＴＸ－ＰＲＯ"));
        assertEquals("株式会社a1", Nearest.lettersAndDigits("㍿ (A) 1"));
        assertEquals(Optional.of("close_date"), Nearest.to("Close Date", ImmutableList.of("open_date", "close_date")));
    }

    @Test
    void aFewChangesAreNear() {
        ImmutableList<String> sectors = ImmutableList.of("retail", "technology", "services");
        assertEquals(Optional.of("technology"), Nearest.to("technolgy", sectors), "one letter missing");
        assertEquals(Optional.of("technology"), Nearest.to("technoolgy", sectors), "two letters swapped");
        assertEquals(Optional.of("retail"), Nearest.to("retall", sectors), "one letter replaced");
        assertEquals(Optional.of("retail"), Nearest.to("retaill", sectors), "one letter too many");
        assertEquals(Optional.empty(), Nearest.to("finance", sectors));
    }

    @Test
    void atMostAThirdMayDiffer() {
        assertEquals(Optional.of("abcdef"), Nearest.to("abcdXX", ImmutableList.of("abcdef")));
        assertEquals(Optional.empty(), Nearest.to("abcXXX", ImmutableList.of("abcdef")));
        assertEquals(Optional.of("ab"), Nearest.to("aX", ImmutableList.of("ab")), "one change is always near");
        assertEquals(Optional.empty(), Nearest.to("XX", ImmutableList.of("ab")));
    }

    @Test
    void theNearestWinsAndOfSeveralTheFirst() {
        assertEquals(Optional.of("dates"), Nearest.to("datez", ImmutableList.of("data", "dates")));
        assertEquals(Optional.of("bate"), Nearest.to("date", ImmutableList.of("bate", "rate")));
        assertEquals(Optional.of("rate"), Nearest.to("date", ImmutableList.of("rate", "bate")));
    }

    @Test
    void longTextsAreNotCompared() {
        String long64 = "x".repeat(64);
        String long65 = "x".repeat(65);
        assertEquals(Optional.of(long64), Nearest.to(long64, ImmutableList.of(long64)));
        assertEquals(Optional.empty(), Nearest.to(long65, ImmutableList.of(long64)));
        assertEquals(Optional.empty(), Nearest.to(long64, ImmutableList.of(long65)));
    }
}
