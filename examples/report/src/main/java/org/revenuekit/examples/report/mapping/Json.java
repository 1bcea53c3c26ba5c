package org.revenuekit.examples.report.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a JSON document, with its place in the file. */
sealed interface Json {

    /** Where the value begins. */
    Place place();

    /** The word for this kind of value in messages. */
    String kind();

    /** Line and character, both from 1. */
    record Place(int line, int column) {}

    /** A text. */
    record Text(Place place, String text) implements Json {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A number, as it is written. */
    record Numeral(Place place, String digits) implements Json {
        @Override
        public String kind() {
            return "a number";
        }
    }

    /** True or false. */
    record Flag(Place place, boolean value) implements Json {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    /** The word null. */
    record Null(Place place) implements Json {
        @Override
        public String kind() {
            return "null";
        }
    }

    /** A list in square brackets. */
    record Array(Place place, List<Json> items) implements Json {
        Array(Place place) {
            this(place, new ArrayList<>());
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** An object in braces, its members in their order. */
    record Struct(Place place, Map<String, Json> members) implements Json {
        Struct(Place place) {
            this(place, new LinkedHashMap<>());
        }

        @Override
        public String kind() {
            return "an object";
        }
    }
}
