package org.revenuekit.hierarchy.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.time.Span;

class ParentLinkTest {
    private static final AccountId CHILD = AccountId.of("c");
    private static final AccountId PARENT = AccountId.of("p");

    @Test
    void aLinkNamesItsParentById() {
        ParentLink link = ParentLink.of(CHILD, PARENT);

        assertEquals(CHILD, link.child());
        assertEquals(Optional.of(PARENT), link.parent());
        assertEquals(Optional.empty(), link.parentName());
        assertEquals(Span.always(), link.validity());
    }

    @Test
    void aLinkNamesItsParentByNameAsGiven() {
        ParentLink link = ParentLink.ofName(CHILD, " Dogs ");

        assertEquals(Optional.empty(), link.parent());
        assertEquals(Optional.of(" Dogs "), link.parentName());
    }

    @Test
    void aLinkMayBeDated() {
        Span year = Span.of(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 4, 1));

        assertEquals(year, ParentLink.of(CHILD, PARENT).withValidity(year).validity());
        assertNotEquals(
                ParentLink.of(CHILD, PARENT), ParentLink.of(CHILD, PARENT).withValidity(year));
        assertEquals(ParentLink.of(CHILD, PARENT), ParentLink.of(CHILD, PARENT).withValidity(Span.always()));
    }

    @Test
    void aLinkNamesItsParentInOneWay() {
        assertRefused(
                "a link names its parent by id or by name or says why not, was Optional[p], Optional[Dogs\\u0007] and Optional.empty (child c)",
                ParentLink.builder().child(CHILD).parent(PARENT).parentName("Dogs\u0007"));
        assertRefused(
                "a link names its parent by id or by name or says why not, was Optional.empty, Optional.empty and Optional.empty (child c)",
                ParentLink.builder().child(CHILD));
    }

    @Test
    void aNameMustBeVisible() {
        assertRefused("parent name must not be blank", named(" "));
        String message = "parent name must have something visible, and at most 1,000 chars folded (child c)";
        assertRefused(message, named("\u200b"));
        assertRefused(message, named("\ufdfa".repeat(56)));
        assertEquals(
                Optional.of("\ufdfa".repeat(55)),
                named("\ufdfa".repeat(55)).build().parentName());
    }

    @Test
    void aNameIsBounded() {
        assertEquals(
                Optional.of("x".repeat(1000)), named("x".repeat(1000)).build().parentName());
        assertRefused("parent name must have at most 1000 chars, had 1001", named("x".repeat(1001)));
    }

    @Test
    void aLinkNeedsAChild() {
        String message = assertThrows(
                        IllegalStateException.class, ParentLink.builder().parent(PARENT)::build)
                .getMessage();
        assertTrue(message != null && message.contains("child"), message);
    }

    @Test
    void linksAreComparedByAllTheySay() {
        ParentLink link = ParentLink.of(CHILD, PARENT);
        Span year = Span.of(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 4, 1));
        List<ParentLink> others = List.of(
                link.withChild(PARENT).withParent(CHILD),
                link.withParent(CHILD),
                ParentLink.ofName(CHILD, "p"),
                ParentLink.absent(CHILD, ParentAbsence.NONE),
                link.withKind(LinkKind.OWNERSHIP),
                link.withShare(Share.unknown()),
                link.withInfluence(StatedInfluence.SIGNIFICANT),
                link.withValidity(year),
                link.withRecorded(year),
                link.withSource(LinkSource.of("crm")));

        assertEquals(link, link.toBuilder().build());
        assertEquals(link.hashCode(), link.toBuilder().build().hashCode());
        for (ParentLink other : others) {
            assertNotEquals(link, other);
            assertNotEquals(link.hashCode(), other.hashCode(), other::toString);
        }
    }

    @Test
    void aLinkSaysNothingMoreByDefault() {
        ParentLink link = ParentLink.of(CHILD, PARENT);

        assertEquals(LinkKind.PARENT_ACCOUNT, link.kind());
        assertEquals(Optional.empty(), link.share());
        assertEquals(StatedInfluence.NONE, link.influence());
        assertEquals(Span.always(), link.recorded());
        assertEquals(Optional.empty(), link.source());
        assertEquals(Optional.empty(), link.absence());
        assertEquals(
                Optional.of(ParentAbsence.WITHHELD),
                ParentLink.absent(CHILD, ParentAbsence.WITHHELD).absence());
        assertRefused(
                "a link names its parent by id or by name or says why not, was Optional[p], Optional.empty and"
                        + " Optional[NONE] (child c)",
                ParentLink.builder().child(CHILD).parent(PARENT).absence(ParentAbsence.NONE));
    }

    private static ParentLink.Builder named(String name) {
        ParentLink.Builder link = ParentLink.builder();
        link.child(CHILD).parentName(name);
        return link;
    }

    private static void assertRefused(String message, ImmutableParentLink.Builder link) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, link::build).getMessage());
    }
}
