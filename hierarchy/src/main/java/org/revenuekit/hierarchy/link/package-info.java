/** What sources say about parents: links by id or by name, dated. */
@NullMarked
package org.revenuekit.hierarchy.link;

import org.jspecify.annotations.NullMarked;
