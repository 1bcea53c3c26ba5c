package org.revenuekit.examples.report.load;

import org.junit.jupiter.api.Test;
import org.revenuekit.examples.report.Repository;
import org.revenuekit.examples.report.SharedData;
import org.revenuekit.examples.report.canonical.*;
import org.revenuekit.examples.report.mapping.*;

class SmokeTest {
    @Test
    void all() {
        for (String name : new String[] {"maven-crm", "adventureworks", "northwind"}) {
            long t = System.nanoTime();
            Mapping m = MappingReader.read(Repository.mapping(name));
            CanonicalData d = Importer.read(SharedData.folder(name), m, Progress.none());
            System.out.println(name + " " + (System.nanoTime() - t) / 1000000 + " ms");
            d.sources().forEach(System.out::println);
            d.files().forEach(System.out::println);
            d.aliases().forEach(System.out::println);
            System.out.println(d.latestFact());
            for (ImportFinding f : ImportFinding.values()) {
                if (!d.findings(f).isEmpty())
                    System.out.println(
                            d.findings(f).size() + " " + d.findings(f).get(0));
            }
        }
    }
}
