package org.revenuekit.hierarchy.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkKindTest {
    @Test
    void onlyOwnershipControlsByItsShareAlone() {
        assertEquals(
                List.of(LinkKind.OWNERSHIP),
                Arrays.stream(LinkKind.values())
                        .filter(kind -> !kind.isControlling())
                        .toList());
    }
}
