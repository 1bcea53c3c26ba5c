package org.revenuekit.core.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;

class PositionTitlesTest {
    private static final DefinitionRef REF = DefinitionRef.of("our-titles", 1);
    private static final PositionTitles TITLES = PositionTitles.standard();

    @ParameterizedTest
    @CsvSource({
        "代表取締役社長, REPRESENTATIVE_DIRECTOR", "CEO, REPRESENTATIVE_DIRECTOR",
        "取締役, DIRECTOR", "Managing Director, DIRECTOR",
        "執行役員, EXECUTIVE_OFFICER", "CIO, EXECUTIVE_OFFICER", "VP, EXECUTIVE_OFFICER",
        "本部長, DIVISION_HEAD",
        "部長, DEPARTMENT_HEAD", "General Manager, DEPARTMENT_HEAD",
        "次長, DEPUTY_DEPARTMENT_HEAD",
        "課長, SECTION_HEAD", "Manager, SECTION_HEAD",
        "係長, TEAM_LEADER",
        "主任, SENIOR_STAFF", "Supervisor, SENIOR_STAFF",
        "一般, STAFF", "Staff, STAFF"
    })
    void knowsTheUsualTitles(String title, PositionRank rank) {
        assertEquals(Optional.of(rank), TITLES.rankOf(title));
    }

    @Test
    void everyRankHasATitle() {
        assertEquals(
                List.of(PositionRank.values()),
                TITLES.titles().values().stream().distinct().sorted().toList());
        assertEquals(DefinitionRef.of("position-titles", 1), TITLES.ref());
        assertSame(TITLES, PositionTitles.standard());
    }

    @Test
    void widthLetterCaseAndWhiteSpaceDoNotMatter() {
        assertEquals(Optional.of(PositionRank.SECTION_HEAD), TITLES.rankOf(" Manager "));
        assertEquals(Optional.of(PositionRank.SECTION_HEAD), TITLES.rankOf("マネージャー"));
        assertEquals(Optional.of(PositionRank.SECTION_HEAD), TITLES.rankOf("課 長"));
    }

    @Test
    void nothingIsGuessed() {
        assertEquals(Optional.empty(), TITLES.rankOf("営業部長"));
        assertEquals(Optional.empty(), TITLES.rankOf(""));
        assertEquals(
                "name must have at most 1000 chars, had 1001",
                assertThrows(IllegalArgumentException.class, () -> TITLES.rankOf("x".repeat(1_001)))
                        .getMessage());
    }

    @Test
    void aCompanysOwnTitlesAreAdded() {
        PositionTitles ours = TITLES.toBuilder()
                .ref(REF)
                .putTitle("グループ長", PositionRank.SECTION_HEAD)
                .build();

        assertEquals(Optional.of(PositionRank.SECTION_HEAD), ours.rankOf("グループ長"));
        assertEquals(Optional.of(PositionRank.DEPARTMENT_HEAD), ours.rankOf("部長"));
        assertEquals(Optional.empty(), TITLES.rankOf("グループ長"));
        assertEquals(REF, ours.ref());
        assertNotEquals(TITLES.withRef(REF), ours);
        assertEquals(REF.hashCode(), ours.hashCode());
    }

    @Test
    void aTitleHasOneRankHoweverItIsWritten() {
        PositionTitles twice = PositionTitles.builder()
                .ref(REF)
                .putTitle("ＣＥＯ", PositionRank.DIRECTOR)
                .putTitle("ceo", PositionRank.DIRECTOR)
                .build();

        assertEquals(ImmutableMap.of("ceo", PositionRank.DIRECTOR), twice.titles());
        assertEquals(
                PositionTitles.builder()
                        .ref(REF)
                        .putTitle("CEO", PositionRank.DIRECTOR)
                        .build(),
                twice);
        assertEquals(
                "title must have one rank, ceo had DIRECTOR and STAFF (our-titles@1)",
                assertThrows(IllegalArgumentException.class, () -> PositionTitles.builder()
                                .ref(REF)
                                .putTitle("ＣＥＯ", PositionRank.DIRECTOR)
                                .putTitle("ceo", PositionRank.STAFF)
                                .build())
                        .getMessage());
        assertEquals(
                "title must be visible, was \" \" (our-titles@1)",
                assertThrows(IllegalArgumentException.class, () -> PositionTitles.builder()
                                .ref(REF)
                                .putTitle(" ", PositionRank.STAFF)
                                .build())
                        .getMessage());
    }

    @Test
    void whatTheSourceStatesComesBeforeTheTitle() {
        Contact contact = Contact.of(ContactId.of("C1"), AccountId.of("A1"), "佐藤");

        assertEquals(Optional.empty(), TITLES.rankOf(contact));
        assertEquals(Optional.of(PositionRank.DEPARTMENT_HEAD), TITLES.rankOf(contact.withTitle("部長")));
        assertEquals(
                Optional.of(PositionRank.STAFF),
                TITLES.rankOf(contact.withTitle("部長").withRank(PositionRank.STAFF)));
    }

    @Test
    void ranksFormALadder() {
        List<PositionRank> fromTheTop = Arrays.asList(PositionRank.values());

        assertEquals(
                IntStream.rangeClosed(1, 10).map(i -> 11 - i).boxed().toList(),
                fromTheTop.stream().map(PositionRank::seniority).toList());
        assertTrue(PositionRank.DEPARTMENT_HEAD.isAtLeast(PositionRank.SECTION_HEAD));
        assertTrue(PositionRank.SECTION_HEAD.isAtLeast(PositionRank.SECTION_HEAD));
        assertFalse(PositionRank.SECTION_HEAD.isAtLeast(PositionRank.DEPARTMENT_HEAD));
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertEquals(
                "title",
                assertThrows(NullPointerException.class, () -> TITLES.rankOf((String) null))
                        .getMessage());
        assertEquals(
                "contact",
                assertThrows(NullPointerException.class, () -> TITLES.rankOf((Contact) null))
                        .getMessage());
        assertEquals(
                "other",
                assertThrows(NullPointerException.class, () -> PositionRank.STAFF.isAtLeast(null))
                        .getMessage());
    }
}
