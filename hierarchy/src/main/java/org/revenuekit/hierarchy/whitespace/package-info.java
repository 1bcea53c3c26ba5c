/** White space (ホワイトスペース): what each member of a family has not bought yet, and what that is worth. */
@NullMarked
package org.revenuekit.hierarchy.whitespace;

import org.jspecify.annotations.NullMarked;
