package org.revenuekit.hierarchy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.internal.Text;

class IdTableProperties {
    /** Few different chars, so that ids repeat, and odd ones, so that some are no ids. */
    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("ab! ~\u0000\u001F\u007F\u0080\u009F\u00A0\u00A1\u00FF\u0100会\uD800\u3000")
                .ofMaxLength(20);
        Arbitrary<String> visible =
                Arbitraries.strings().withChars("ab").ofMinLength(1).ofMaxLength(3);
        Arbitrary<String> wide =
                Arbitraries.strings().withChars("a会").ofMinLength(1).ofMaxLength(5);
        return Arbitraries.oneOf(any, visible, wide).list().ofMaxSize(100);
    }

    @Property
    void itNumbersAsAMapDoesAndRejectsWhatIsNoId(@ForAll("texts") List<String> texts) {
        IdTable table = new IdTable(0);
        Map<String, Integer> map = new HashMap<>();
        for (String text : texts) {
            table.expect(new String[] {text}, 0, 1);
            String problem = problem(() -> Text.checkId(text, "account id"));
            assertEquals(problem, problem(() -> table.read(text)));
            if (problem.isEmpty()) {
                table.fetch();
                int next = map.size();
                int expected = map.computeIfAbsent(text, first -> next);
                assertEquals(expected, table.number(next));
            }
        }
    }

    private static String problem(Runnable check) {
        try {
            check.run();
            return "";
        } catch (IllegalArgumentException noId) {
            return String.valueOf(noId.getMessage());
        }
    }
}
